// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { giveListsRoom } from '../../support/list-room'
import { standInForTheScreen } from '../../support/screen'
import { activeColumn, cell, keyboard, openTable, rows } from './table-harness'

beforeAll(standInForTheScreen)
beforeEach(() => giveListsRoom(900, 35))

test('a grid has a row a node, objectives at the head of their groups', async () => {
  await openTable()
  expect(rows()).toEqual([
    'Be loved',
    'Answer fast',
    'Replies',
    'Calls',
    'Stay fresh',
    'New shop',
    'Rent a room',
  ])
  const headers = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
  expect(headers.join(' ')).toBe(
    'Title Kind Owner Due From Now Target Progress Confidence Effort Support Checks',
  )
  expect(cell('replies', 'now').textContent).toBe('20')
  expect(cell('replies', 'target').textContent).toBe('90 %')
  expect(cell('replies', 'progress').textContent).toBe('22%')
})

test('typing replaces a cell, Enter and Tab go on, Escape takes back', async () => {
  const { user, node, active } = await openTable()
  await user.click(cell('replies', 'now'))
  await user.keyboard('45{Enter}')
  expect(node('replies')).toMatchObject({ metric: { current: 45 } })
  expect([active(), activeColumn()]).toEqual(['calls', 'now'])
  await user.keyboard('18{Tab}35{Escape}')
  expect(node('calls')).toMatchObject({ metric: { current: 18, target: 40 } })
  expect([active(), activeColumn()]).toEqual(['calls', 'target'])
  expect(document.activeElement).toBe(keyboard())
})

test('F2 and a double press edit the text, arrows stay in it', async () => {
  const { user, node } = await openTable()
  await user.click(cell('calls', 'title'))
  await user.keyboard('{F2}')
  const field = screen.getByRole('textbox', { name: 'Title' })
  expect(field).toHaveProperty('value', 'Calls')
  await user.keyboard('{ArrowLeft} a day{Enter}')
  expect(node('calls')?.title).toBe('Call a days')
  await user.dblClick(cell('replies', 'owner'))
  expect(screen.getByRole('textbox', { name: 'Owner' })).toHaveProperty('value', 'Li Wei')
  await user.keyboard('{Escape}')
  expect(node('replies')?.owner).toBe('Li Wei')
})
