// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { NodeId } from '../../../src/domain'
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

test('a text that cannot be read stays in the field and says why; two readings are shown', async () => {
  const { user, node } = await openTable()
  await user.click(cell('replies', 'now'))
  await user.keyboard('1,234')
  expect(screen.getByText('Read as 1234, not 1.234.')).toBeDefined()
  await user.keyboard('{Escape}about 40{Enter}')
  const field = screen.getByRole('textbox', { name: 'Now' })
  expect(field).toHaveProperty('value', 'about 40')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('alert').textContent).toContain('is not a number')
  await user.keyboard('{Escape}')
  expect(node('replies')).toMatchObject({ metric: { current: 20 } })
})

test('a composition begins in the cell and replaces it', async () => {
  const { user, node } = await openTable()
  await user.click(cell('replies', 'owner'))
  const field = keyboard()
  fireEvent.compositionStart(field)
  fireEvent.input(field, { target: { value: 'li' } })
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229, isComposing: true })
  fireEvent.input(field, { target: { value: '李' } })
  fireEvent.compositionEnd(field)
  expect(field).toHaveProperty('value', '李')
  await user.keyboard('{Enter}')
  expect(node('replies')?.owner).toBe('李')
})

test('what is written in Now is the check-in of today; undo takes it back', async () => {
  const { user, editor, node } = await openTable()
  await user.click(cell('calls', 'now'))
  await user.keyboard('22{Enter}')
  expect(editor.store.getState().document.rowsOf('checkIns', 'calls' as NodeId)).toMatchObject([
    { value: 22, date: '2027-01-15' },
  ])
  await user.keyboard('{Control>}z{/Control}')
  expect(node('calls')).toMatchObject({ metric: { current: 15 } })
  expect(document.activeElement).toBe(keyboard())
})

test('the space bar ticks what is done or reached', async () => {
  const { user, node } = await openTable()
  await user.click(cell('rent', 'progress'))
  await user.keyboard(' ')
  expect(node('rent')?.done).toBe(true)
  await user.click(cell('shop', 'now'))
  await user.keyboard(' ')
  expect(node('shop')?.metric).toEqual({ type: 'milestone', reached: true })
})

test('Tab goes on into the next row, and leaves the table at its end; Escape clears the selection', async () => {
  const { user, active } = await openTable()
  await user.click(cell('replies', 'checks'))
  await user.tab()
  expect([active(), activeColumn()]).toEqual(['calls', 'title'])
  await user.click(cell('rent', 'checks'))
  await user.tab()
  expect(document.activeElement).not.toBe(keyboard())
  await user.click(cell('replies', 'title'))
  await user.keyboard('{Escape}')
  expect(active()).toBeNull()
})

test('another view takes the text under way along', async () => {
  const { user, node } = await openTable()
  await user.click(cell('replies', 'owner'))
  await user.keyboard('Ann{Control>}{Alt>}1{/Alt}{/Control}')
  await screen.findByRole('tree', { name: 'Mind map' })
  expect(node('replies')?.owner).toBe('Ann')
})

test('a row that is added is named at once', async () => {
  const { user, editor, node } = await openTable()
  await user.click(cell('calls', 'title'))
  await user.click(screen.getByRole('button', { name: 'Add row' }))
  await user.keyboard('Visits{F2}')
  const { active: added } = editor.store.getState().session.selection
  expect(node(added ?? '')).toMatchObject({ title: 'Visits', kind: 'keyResult', parentId: 'fast' })
  expect(rows()).toContain('Visits')
})

test('a finger selects a cell by a tap and opens it by a second one', async () => {
  const { user, active } = await openTable()
  const tap = () => user.pointer({ keys: '[TouchA]', target: cell('replies', 'owner') })
  await tap()
  expect([active(), activeColumn()]).toEqual(['replies', 'owner'])
  expect(keyboard().inputMode).toBe('none')
  await tap()
  const field = screen.getByRole('textbox', { name: 'Owner' })
  expect(field).toHaveProperty('value', 'Li Wei')
  expect(field).toHaveProperty('inputMode', 'text')
})
