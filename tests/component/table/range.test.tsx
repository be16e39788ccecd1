// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { giveListsRoom } from '../../support/list-room'
import { standInForTheScreen } from '../../support/screen'
import { cell, keyboard, openTable } from './table-harness'

beforeAll(standInForTheScreen)
beforeEach(() => giveListsRoom(900, 35))

/** What a clipboard event carries. */
function clipboardData(text = '', html = '') {
  const forms = new Map([
    ['text/plain', text],
    ['text/html', html],
  ])
  return {
    getData: (type: string) => forms.get(type) ?? '',
    setData: (type: string, data: string) => void forms.set(type, data),
  }
}

function copy(kind: 'copy' | 'cut' = 'copy'): string {
  const data = clipboardData()
  fireEvent[kind](keyboard(), { clipboardData: data })
  return data.getData('text/plain')
}

const paste = (text: string, html = '') =>
  fireEvent.paste(keyboard(), { clipboardData: clipboardData(text, html) })

const selected = () =>
  screen.getAllByRole('gridcell', { selected: true }).map(({ id }) => id.replace('cell-', ''))

test('Shift and arrows, or Shift and a press, make a range; its rows are selected in every view', async () => {
  const { user, editor } = await openTable()
  await user.click(cell('replies', 'from'))
  await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}')
  expect(selected()).toEqual(['replies-from', 'replies-now', 'calls-from', 'calls-now'])
  expect(editor.store.getState().session.selection).toEqual({ ids: ['replies', 'calls'], active: 'calls' })
  await user.keyboard('{Escape}')
  expect(selected()).toEqual(['calls-now'])
  await user.keyboard('{Shift>}')
  await user.click(cell('replies', 'target'))
  await user.keyboard('{/Shift}')
  expect(selected()).toEqual(['replies-now', 'replies-target', 'calls-now', 'calls-target'])
})

test('a range is copied as text of tabs and lines, and as a table', async () => {
  const { user } = await openTable()
  await user.click(cell('replies', 'title'))
  await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{ArrowRight}{/Shift}')
  expect(copy()).toBe('Replies\tKey result\tLi Wei\r\nCalls\tKey result\t')
})

test('a range from a sheet is pasted in one step of undo', async () => {
  const { user, editor, node } = await openTable()
  await user.click(cell('replies', 'from'))
  paste('1\t2,5\t1 000\r\n10W\t½\t-5\r\n')
  expect(node('replies')).toMatchObject({ metric: { baseline: 1, current: 2.5, target: 1000 } })
  expect(node('calls')).toMatchObject({ metric: { baseline: 100_000, current: 0.5, target: -5 } })
  expect(selected()).toHaveLength(6)
  editor.execute(commands.undo)
  expect(node('replies')).toMatchObject({ metric: { baseline: 0, current: 20, target: 90 } })
  expect(node('calls')).toMatchObject({ metric: { baseline: 10, current: 15, target: 40 } })
})

test('a cell with quotes and line breaks is pasted as one, and one text fills the range', async () => {
  const { user, node } = await openTable()
  await user.click(cell('replies', 'title'))
  paste('"Answer\r\n""now"""\tKey result\tAnn')
  expect(node('replies')).toMatchObject({ title: 'Answer\n"now"', owner: 'Ann' })
  await user.click(cell('replies', 'owner'))
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
  paste('Zoe')
  expect([node('replies')?.owner, node('calls')?.owner]).toEqual(['Zoe', 'Zoe'])
})

test('cells that cannot be read stay as they were and are named', async () => {
  const { user, node } = await openTable()
  await user.click(cell('replies', 'now'))
  paste('about 40\t80')
  expect(node('replies')).toMatchObject({ metric: { current: 20, target: 80 } })
  expect(await screen.findByText('1 cell stays as it was: Now of “Replies” (“about 40”).')).toBeDefined()
})

test('Delete empties a range, and cutting copies it before', async () => {
  const { user, editor, node } = await openTable()
  await user.click(cell('replies', 'owner'))
  await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Delete}')
  expect([node('replies')?.owner, node('calls')?.due]).toEqual([null, null])
  editor.execute(commands.undo)
  expect([node('replies')?.owner, node('calls')?.due]).toEqual(['Li Wei', '2027-03-31'])
  await user.click(cell('calls', 'due'))
  expect(copy('cut')).toBe('2027-03-31')
  expect(node('calls')?.due).toBeNull()
})
