// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { commands, type Editor } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, objective, okr } from '../../support/builders'
import { renderApp, type RenderedApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

const heard = okr(
  bigObjective(
    'Be heard',
    { id: 'big' },
    objective('Habit', { id: 'a', side: 'end' }),
    objective('Craft', { id: 'b', side: 'end' }),
    objective('Stage', { id: 'c', side: 'end' }),
  ),
)

beforeAll(standInForTheScreen)

interface OpenMap extends RenderedApp {
  readonly editor: Editor
  readonly sink: HTMLElement
}

async function openMap(): Promise<OpenMap> {
  const app = await renderApp({ maps: { heard }, map: 'heard' })
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(app.services.open.map, 'The open map')
  const sink = screen.getByRole('textbox', { name: /^Mind map: / })
  sink.focus()
  const { id } = expectDefined(
    [...editor.store.getState().document.all('nodes')].find(({ title }) => title === 'Habit'),
    'The first objective',
  )
  act(() => void editor.execute(commands.select, { ids: [id] }))
  return { ...app, editor, sink }
}

const selected = () =>
  screen
    .getAllByRole('treeitem', { selected: true })
    .map((item) => item.getAttribute('aria-label'))
    .sort()

const focused = (sink: HTMLElement) =>
  document.getElementById(sink.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label')

const said = () => document.querySelector('[aria-live="polite"]')?.textContent

test('cards here and there are selected by keys: the focus moves alone, and is taken in or out', async () => {
  const { user, sink } = await openMap()
  await user.keyboard('{Control>}{ArrowDown}{ArrowDown}{/Control}')
  expect(focused(sink)).toBe('Objective: Stage')
  expect(selected()).toEqual(['Objective: Habit'])

  await user.keyboard('{Control>} {/Control}')
  expect(selected()).toEqual(['Objective: Habit', 'Objective: Stage'])
  expect(said()).toBe('2 cards selected')
  expect(focused(sink)).toBe('Objective: Stage')

  await user.keyboard('{Control>}{ArrowUp}{ArrowUp}{Shift>}{Enter}{/Shift}{/Control}')
  expect(focused(sink)).toBe('Objective: Habit')
  expect(selected()).toEqual(['Objective: Stage'])
  expect(said()).toBe('1 card selected')

  await user.keyboard('{ArrowDown}')
  expect(selected()).toEqual(['Objective: Craft'])
  await user.keyboard('{Escape}')
  expect(screen.queryAllByRole('treeitem', { selected: true })).toEqual([])
})

test('Move to… has a key, and the map says what is being chosen', async () => {
  const { user, editor } = await openMap()
  await user.keyboard('{Control>}{Shift>}m{/Shift}{/Control}')
  expect(screen.getByRole('group', { name: 'Choose' }).textContent).toContain('Move “Habit”')
  await user.keyboard('{ArrowDown}{Enter}')
  expect(screen.queryByRole('group', { name: 'Choose' })).toBeNull()
  expect(said()).toBe('Moved under Craft: 1 of 1')
  expect(editor.store.getState().canUndo).toBe(true)
})

test('the dock names each of its buttons apart, whatever is selected', async () => {
  const { editor } = await openMap()
  act(() => void editor.execute(commands.turnIntoIdea))
  const names = [...screen.getByRole('group', { name: 'Map tools' }).querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  )
  expect(new Set(names).size).toBe(names.length)
})

test('a double click writes an idea into the parking lot where the map is empty, and edits a card but not its controls', async () => {
  const { editor } = await openMap()
  const edited = () => {
    const { document, ephemeral } = editor.store.getState()
    return ephemeral.edit && document.node(ephemeral.edit.nodeId)
  }
  const ideas = () => [...editor.store.getState().document.all('nodes')].filter(({ kind }) => kind === 'idea')

  fireEvent.doubleClick(screen.getByRole('button', { name: 'Fold' }))
  expect(edited()).toBeNull()
  fireEvent.doubleClick(screen.getByRole('treeitem', { name: 'Objective: Craft' }))
  expect(edited()).toMatchObject({ title: 'Craft' })
  expect(ideas()).toEqual([])

  fireEvent.doubleClick(screen.getByRole('tree', { name: 'Mind map' }))
  expect(edited()).toMatchObject({ kind: 'idea', parentId: null, parked: { reason: '' } })
})

test('a double click beside the cards writes no idea while a card is being chosen', async () => {
  const { user, editor } = await openMap()
  await user.keyboard('{Control>}{Shift>}m{/Shift}{/Control}')
  fireEvent.doubleClick(screen.getByRole('tree', { name: 'Mind map' }))
  expect([...editor.store.getState().document.all('nodes')]).toHaveLength(4)
})
