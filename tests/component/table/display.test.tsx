// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { giveListsRoom } from '../../support/list-room'
import { standInForTheScreen } from '../../support/screen'
import { cell, openTable, rows } from './table-harness'

beforeAll(standInForTheScreen)
beforeEach(() => giveListsRoom(900, 35))

async function open() {
  const table = await openTable()
  const display = async () => {
    await table.user.click(screen.getByRole('button', { name: 'Display' }))
    await screen.findByRole('combobox', { name: 'Group by' })
  }
  return { ...table, display }
}

test('words filter the rows; the heads of groups stay', async () => {
  const { user } = await open()
  const filter = screen.getByRole('searchbox', { name: 'Filter rows' })
  await user.type(filter, 'li wei')
  expect(rows()).toEqual(['Answer fast', 'Replies'])
  expect(screen.getByText('2 rows')).toBeDefined()
  await user.clear(filter)
  await user.type(filter, 'nobody')
  expect(screen.getByText('No row has these words.')).toBeDefined()
  await user.keyboard('{Escape}')
  expect(rows()).toHaveLength(7)
})

test('a press on a column sorts within the groups: up, down, and no more', async () => {
  const { user } = await open()
  const name = screen.getByRole('button', { name: 'Title' })
  const header = screen.getByRole('columnheader', { name: 'Title' })
  await user.click(name)
  expect(header.getAttribute('aria-sort')).toBe('ascending')
  expect(rows()).toEqual([
    'Be loved',
    'Answer fast',
    'Calls',
    'Replies',
    'Stay fresh',
    'New shop',
    'Rent a room',
  ])
  await user.click(name)
  expect(rows()).toEqual([
    'Be loved',
    'Answer fast',
    'Replies',
    'Calls',
    'Stay fresh',
    'Rent a room',
    'New shop',
  ])
  await user.click(name)
  expect(header.getAttribute('aria-sort')).toBe('none')
})

test('rows are grouped by owner, status or date, each group with its heading', async () => {
  const { user, display } = await open()
  await display()
  const group = screen.getByRole('combobox', { name: 'Group by' })
  await user.selectOptions(group, 'Owner')
  expect(rows()).toEqual([
    ...['Ann1 row', 'Rent a room', 'Li Wei1 row', 'Replies', 'Zoe1 row', 'Answer fast'],
    ...['No owner4 rows', 'Be loved', 'Calls', 'Stay fresh', 'New shop'],
  ])
  await user.selectOptions(group, 'Status')
  expect(rows().filter((text) => /row/.test(text))).toEqual(['Not begun3 rows', 'Under way4 rows'])
  await user.selectOptions(group, 'Date')
  expect(rows()[0]).toBe('Later1 row')
})

test('columns that are taken away stay away the next time', async () => {
  const { user, display, services } = await open()
  await display()
  await user.click(screen.getByRole('checkbox', { name: 'Kind' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'Nothing')
  expect(screen.queryByRole('columnheader', { name: 'Kind' })).toBeNull()
  expect(services.preferences.getState().ofViews['table']).toMatchObject({ hidden: ['kind'], group: 'none' })
  await user.keyboard('{Escape}{Control>}{Alt>}1{/Alt}{/Control}')
  await screen.findByRole('tree', { name: 'Mind map' })
  await user.keyboard('{Control>}{Alt>}3{/Alt}{/Control}')
  await screen.findByRole('grid', { name: 'Table' })
  expect(screen.queryByRole('columnheader', { name: 'Kind' })).toBeNull()
})

test('in a sorted table Enter goes on in the order that was seen', async () => {
  const { user, active } = await open()
  await user.click(screen.getByRole('button', { name: 'Now' }))
  await user.click(cell('calls', 'now'))
  await user.keyboard('99{Enter}')
  expect(active()).toBe('replies')
  expect(rows()).toEqual([
    'Be loved',
    'Answer fast',
    'Replies',
    'Calls',
    'Stay fresh',
    'New shop',
    'Rent a room',
  ])
})
