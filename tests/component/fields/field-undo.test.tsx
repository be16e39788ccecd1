// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { createFieldHistory } from '../../../src/ui/fields/editing/field-history'
import { bigObjective, objective, okr } from '../../support/builders'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

beforeAll(standInForTheScreen)

async function open() {
  const map = okr(bigObjective('Be loved', objective('Answer fast')))
  const { services, user } = await renderApp({ maps: { calm: map }, map: 'calm' })
  await screen.findByRole('treeitem', { name: 'Big O: Be loved' })
  const { editor } = expectDefined(services.open.map, 'The open map')
  const titles = () => [...editor.store.getState().document.all('nodes')].map(({ title }) => title).toSorted()
  return { editor, user, titles }
}

describe('the history of a field', () => {
  test('goes by words, runs of deletions and pastes', () => {
    const history = createFieldHistory('')
    for (const end of [1, 2, 3, 4, 5, 6, 7]) history.record('one two'.slice(0, end), 'insertText')
    history.record('one tw', 'deleteContentBackward')
    history.record('one t', 'deleteContentBackward')
    history.record('one three', 'insertFromPaste')
    const values = [history.undo(), history.undo(), history.undo(), history.undo(), history.undo()]
    expect(values).toEqual(['one t', 'one two', 'one ', '', null])
    expect([history.redo(), history.redo()]).toEqual(['one ', 'one two'])
    history.record('one two!', 'insertText')
    expect(history.redo()).toBeNull()
  })
})

test('Mod+Z in the name of the map takes a word, and at its end nothing elsewhere', async () => {
  const { user, titles } = await open()
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Map title' })
  await user.clear(name)
  await user.type(name, 'Our plan')
  for (const value of ['Our ', '', 'Be loved', 'Be loved']) {
    await user.keyboard('{Control>}z{/Control}')
    expect(name.value).toBe(value)
  }
  expect(screen.getByText('Nothing to undo in this field')).toBeDefined()
  await user.keyboard('{Control>}y{/Control}')
  expect(name.value).toBe('')
  expect(titles()).toEqual(['Answer fast', 'Be loved'])
})

test('Mod+Z in an empty new card takes it away; in one opened by typing it brings the title back', async () => {
  const { editor, user, titles } = await open()
  const keys = screen.getByRole('textbox', { name: /^Mind map: / })
  act(() => keys.focus())
  await user.keyboard('{Tab}')
  expect(titles()).toHaveLength(3)
  await user.keyboard('{Control>}z{/Control}')
  expect(titles()).toEqual(['Answer fast', 'Be loved'])

  const node = [...editor.store.getState().document.all('nodes')].find(({ title }) => title === 'Be loved')
  act(() => void editor.execute(commands.select, { ids: [expectDefined(node, 'A node').id] }))
  act(() => keys.focus())
  await user.keyboard('quick')
  expect(titles()).toEqual(['Answer fast', 'quick'])
  await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}')
  expect(titles()).toEqual(['Answer fast', 'Be loved'])
  expect(editor.store.getState().ephemeral.edit).toBeNull()
})

test("the view's own field never asks the browser to undo", async () => {
  await open()
  const keys = screen.getByRole('textbox', { name: /^Mind map: / })
  for (const key of ['z', 'y']) expect(fireEvent.keyDown(keys, { key, ctrlKey: true })).toBe(false)
})
