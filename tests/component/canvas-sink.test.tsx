// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { commands } from '../../src/editor'
import { present } from '../../src/lib'
import { bigObjective, okr } from '../support/builders'
import { renderApp } from '../support/render'
import { standInForTheScreen } from '../support/screen'

beforeAll(standInForTheScreen)

test('what is typed while a dialog is on its way renames nothing', async () => {
  const { services } = await renderApp({ maps: { calm: okr(bigObjective('Be loved')) }, map: 'calm' })
  await screen.findByRole('treeitem', { name: 'Big O: Be loved' })
  const { editor } = present(services.open.map, 'The open map')
  const sink = screen.getByRole('textbox', { name: /^Mind map: / })

  act(() => void editor.execute(commands.openPalette))
  fireEvent.input(sink, { target: { value: 'p' } })
  expect(editor.store.getState().moment.edit).toBeNull()
  expect(screen.getByRole('treeitem', { name: 'Big O: Be loved', hidden: true })).toBeDefined()

  act(() => void editor.execute(commands.closeDialog))
  fireEvent.input(sink, { target: { value: 'p' } })
  expect(editor.store.getState().moment.edit).not.toBeNull()
})
