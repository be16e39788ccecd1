// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, objective, okr } from '../../support/builders'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

beforeAll(standInForTheScreen)

test('while a dialog is on its way, keys neither rename nor add, and Escape calls it off', async () => {
  const { services } = await renderApp({ maps: { calm: okr(bigObjective('Be loved')) }, map: 'calm' })
  await screen.findByRole('treeitem', { name: 'Big O: Be loved' })
  const { editor } = expectDefined(services.open.map, 'The open map')
  const sink = screen.getByRole('textbox', { name: /^Mind map: / })

  act(() => void editor.execute(commands.openPalette))
  fireEvent.input(sink, { target: { value: 'p' } })
  expect(editor.store.getState().ephemeral.edit).toBeNull()
  expect(screen.getByRole('treeitem', { name: 'Big O: Be loved', hidden: true })).toBeDefined()

  fireEvent.keyDown(sink, { key: 'Tab' })
  expect(editor.store.getState().document.count('nodes')).toBe(1)
  fireEvent.keyDown(sink, { key: 'Escape' })
  expect(editor.store.getState().ephemeral.dialog).toBeNull()

  fireEvent.input(sink, { target: { value: 'p' } })
  expect(editor.store.getState().ephemeral.edit).not.toBeNull()
})

test('Space folds when it is let go, and not when the keyboard went elsewhere while it was held', async () => {
  const map = okr(bigObjective('Be loved', objective('Answer fast')))
  const { services } = await renderApp({ maps: { calm: map }, map: 'calm' })
  await screen.findByRole('treeitem', { name: 'Big O: Be loved' })
  const { editor } = expectDefined(services.open.map, 'The open map')
  const sink = screen.getByRole('textbox', { name: /^Mind map: / })
  const panning = () => document.querySelector('[data-panning]') !== null
  const folded = () => editor.store.getState().session.folded.size

  act(() => sink.focus())
  fireEvent.keyDown(sink, { key: ' ' })
  expect(panning()).toBe(true)
  act(() => sink.blur())
  expect(panning()).toBe(false)
  act(() => sink.focus())
  fireEvent.keyUp(sink, { key: ' ' })
  expect(folded()).toBe(0)

  fireEvent.keyDown(sink, { key: ' ' })
  fireEvent.keyUp(sink, { key: ' ' })
  expect(folded()).toBe(1)
})
