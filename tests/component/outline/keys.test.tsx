// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { giveListsRoom } from '../../support/list-room'
import { standInForTheScreen } from '../../support/screen'
import { activeTitle, keyboard, line, lines, openOutline, writing } from './outline-harness'

beforeAll(standInForTheScreen)
beforeEach(() => giveListsRoom(600, 30))

const level = (name: string) => line(name).getAttribute('aria-level')

test('the lines say what they are, where they stand, and which has the keyboard', async () => {
  const { user } = await openOutline()
  expect(lines()).toEqual([
    'Big O: Be loved',
    'Objective: Answer fast',
    'Key result: Replies',
    'Action: Write a guide',
    'Action: Hire',
    'Key result: Calls',
    'Objective: Stay fresh',
  ])
  const calls = line('Key result: Calls')
  expect(['aria-level', 'aria-posinset', 'aria-setsize'].map((name) => calls.getAttribute(name))).toEqual([
    '3',
    '2',
    '2',
  ])
  expect(line('Key result: Replies').getAttribute('aria-expanded')).toBe('true')
  expect(calls.getAttribute('aria-expanded')).toBeNull()
  await user.click(calls)
  expect(calls.getAttribute('aria-selected')).toBe('true')
  expect(document.activeElement).toBe(keyboard())
  expect(keyboard().getAttribute('aria-activedescendant')).toBe(calls.id)
})

test('up and down go from line to line, Shift takes lines in, Home and End go to the first and the last', async () => {
  const { editor, user } = await openOutline()
  await user.click(line('Action: Hire'))
  await user.keyboard('{ArrowDown}')
  expect(activeTitle(editor)).toBe('Calls')
  await user.keyboard('{ArrowDown}')
  expect(activeTitle(editor)).toBe('Stay fresh')
  await user.keyboard('{ArrowUp}{ArrowUp}{Shift>}{ArrowUp}{/Shift}')
  expect(line('Action: Hire').getAttribute('aria-selected')).toBe('true')
  expect(line('Action: Write a guide').getAttribute('aria-selected')).toBe('true')
  await user.keyboard('{Home}')
  expect(activeTitle(editor)).toBe('Be loved')
  await user.keyboard('{End}')
  expect(activeTitle(editor)).toBe('Stay fresh')
  await user.keyboard('{PageUp}')
  expect(activeTitle(editor)).toBe('Be loved')
  await user.keyboard('{PageDown}')
  expect(activeTitle(editor)).toBe('Stay fresh')
})

test('left folds and then goes to the parent, right unfolds and then goes to the first line below; the map shares the folds', async () => {
  const { editor, user } = await openOutline()
  await user.click(line('Key result: Replies'))
  await user.keyboard('{ArrowLeft}')
  expect(line('Key result: Replies').getAttribute('aria-expanded')).toBe('false')
  expect(screen.queryByRole('treeitem', { name: 'Action: Hire' })).toBeNull()
  await user.keyboard('{ArrowLeft}')
  expect(activeTitle(editor)).toBe('Answer fast')
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(line('Action: Hire')).toBeDefined()
  await user.keyboard('{ArrowRight}')
  expect(activeTitle(editor)).toBe('Write a guide')
  await user.click(within(line('Key result: Replies')).getByRole('button', { name: 'Fold' }))
  await user.click(screen.getByRole('tab', { name: 'Map' }))
  await screen.findByRole('tree', { name: 'Mind map' })
  expect(line('Key result: Replies').getAttribute('aria-expanded')).toBe('false')
})

test('Tab indents and Shift+Tab outdents; the kind follows the depth, and undo takes it back', async () => {
  const { user } = await openOutline()
  await user.click(line('Key result: Calls'))
  await user.keyboard('{Tab}')
  expect(level('Action: Calls')).toBe('4')
  expect(document.activeElement).toBe(keyboard())
  await user.keyboard('{Shift>}{Tab}{/Shift}')
  expect(level('Key result: Calls')).toBe('3')
  await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}')
  expect(level('Key result: Calls')).toBe('3')
  await user.click(line('Action: Hire'))
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(level('Key result: Hire')).toBe('3')
})

test('what cannot go deeper or higher stays and says so', async () => {
  const { user } = await openOutline()
  await user.click(line('Objective: Answer fast'))
  await user.keyboard('{Tab}')
  expect(level('Objective: Answer fast')).toBe('2')
  await user.keyboard('{Shift>}{Tab}{/Shift}')
  expect(level('Objective: Answer fast')).toBe('2')
})

test('Alt with an arrow moves lines among all their siblings, whichever side the map has them on', async () => {
  const { user } = await openOutline()
  await user.click(line('Objective: Stay fresh'))
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(lines().slice(0, 3)).toEqual(['Big O: Be loved', 'Objective: Stay fresh', 'Objective: Answer fast'])
})

test('Enter writes a line below; Tab indents it while it is written, and it is one step of undo', async () => {
  const { user } = await openOutline()
  await user.click(line('Key result: Calls'))
  await user.keyboard('{Enter}')
  await user.keyboard('{Tab}Ring{Enter}Ask{Shift>}{Tab}{/Shift}{Escape}')
  expect(level('Action: Ring')).toBe('4')
  expect(level('Key result: Ask')).toBe('3')
  expect(document.activeElement).toBe(keyboard())
  await user.keyboard('{Control>}z{/Control}')
  expect(screen.queryByRole('treeitem', { name: /Ask/ })).toBeNull()
  expect(line('Action: Ring')).toBeDefined()
  await user.keyboard('{Control>}z{/Control}')
  expect(screen.queryByRole('treeitem', { name: /Ring/ })).toBeNull()
})

test('what is typed opens the line with it, in any script', async () => {
  const { user } = await openOutline()
  await user.click(line('Key result: Calls'))
  await user.keyboard('回')
  expect(writing().value).toBe('回')
  await user.keyboard('访{F2}')
  expect(line('Key result: 回访')).toBeDefined()
})

test('writing goes on in the line above and below, and Backspace in an empty line takes it away', async () => {
  const { editor, user } = await openOutline()
  await user.click(line('Action: Hire'))
  await user.keyboard('{F2}{Home}{ArrowUp}')
  expect(writing().value).toBe('Write a guide')
  await user.keyboard('{ArrowDown}')
  expect(writing().value).toBe('Hire')
  await user.clear(writing())
  await user.keyboard('{Backspace}')
  expect(writing().value).toBe('Write a guide')
  expect(screen.queryByRole('treeitem', { name: 'Action: Hire' })).toBeNull()
  await user.keyboard('{Escape}')
  act(() => void editor.execute(commands.undo))
  expect(lines()).toHaveLength(7)
})

test('Enter within the words splits the line, Backspace before them joins it with the line above', async () => {
  const { editor, user } = await openOutline()
  await user.click(line('Action: Write a guide'))
  await user.keyboard('{F2}{Home}')
  writing().setSelectionRange(8, 8)
  await user.keyboard('{Enter}')
  expect(writing().value).toBe('guide')
  expect(writing().selectionStart).toBe(0)
  expect(lines().slice(3, 6)).toEqual(['Action: Write a', 'Action: guide', 'Action: Hire'])
  await user.keyboard('short {F2}')
  expect(lines().slice(3, 5)).toEqual(['Action: Write a', 'Action: short guide'])
  await user.keyboard('{F2}{Home}{Backspace}')
  expect(writing().value).toBe('Write a short guide')
  expect(writing().selectionStart).toBe('Write a '.length)
  expect(lines()).toHaveLength(7)
  await user.keyboard('{F2}{Control>}z{/Control}')
  expect(lines().slice(3, 5)).toEqual(['Action: Write a', 'Action: short guide'])
  await user.keyboard('{Control>}z{/Control}')
  expect(lines().slice(3, 5)).toEqual(['Action: Write a guide', 'Action: Hire'])
  expect(editor.store.getState().canRedo).toBe(true)
})

test('the Big O splits into a first objective; a line with lines below it is not joined', async () => {
  const { user } = await openOutline()
  await user.click(line('Big O: Be loved'))
  await user.keyboard('{F2}')
  writing().setSelectionRange(2, 2)
  await user.keyboard('{Enter}{F2}')
  expect(lines().slice(0, 2)).toEqual(['Big O: Be', 'Objective: Answer fast'])
  expect(line('Objective: loved')).toBeDefined()
  await user.click(line('Key result: Replies'))
  await user.keyboard('{F2}{Home}{Backspace}{F2}')
  expect(line('Key result: Replies')).toBeDefined()
})

test('Shift with Home or End selects all lines up to the first or the last', async () => {
  const { user } = await openOutline()
  await user.click(line('Action: Hire'))
  await user.keyboard('{Shift>}{End}{/Shift}')
  const selected = () =>
    screen.getAllByRole('treeitem', { selected: true }).map((item) => item.getAttribute('aria-label'))
  expect(selected()).toEqual(['Action: Hire', 'Key result: Calls', 'Objective: Stay fresh'])
  await user.keyboard('{Shift>}{Home}{/Shift}')
  expect(selected()).toEqual([
    'Big O: Be loved',
    'Objective: Answer fast',
    'Key result: Replies',
    'Action: Write a guide',
    'Action: Hire',
  ])
})

test('checks stand in the margin and open the same popover as on the map', async () => {
  const { user } = await openOutline()
  await user.click(line('Key result: Calls'))
  await user.click(await within(line('Key result: Calls')).findByRole('button', { name: /^\d+ checks?$/ }))
  expect(await screen.findByRole('dialog', { name: 'Checks' })).toBeDefined()
})

test('an action is done with its box', async () => {
  const { user } = await openOutline()
  const box = within(line('Action: Hire')).getByRole('checkbox', { name: 'Done' })
  await user.click(box)
  expect(box.getAttribute('aria-checked')).toBe('true')
})

test('the sheet of keys shows those of the outline apart', async () => {
  const { user } = await openOutline()
  await user.keyboard('?')
  const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
  const heading = within(sheet).getByRole('heading', { name: 'In the outline' })
  const section = heading.closest('section') as HTMLElement
  expect(within(section).getByText('Indent')).toBeDefined()
  expect(within(section).getByText('Shift Tab')).toBeDefined()
})
