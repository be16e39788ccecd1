// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { visibleRelations } from '../../../src/ui/map/edges/visible-relations'
import { bigObjective, idOf, objective, okr } from '../../support/builders'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

vi.mock(import('../../../src/ui/map/edges/visible-relations'), { spy: true })

beforeAll(standInForTheScreen)

test('relations are laid out anew when a card or one of them changes, not while a title is typed', async () => {
  const map = okr(bigObjective('Big', objective('Reach'), objective('Learn')))
  const [from, to] = [idOf(map, 'Reach'), idOf(map, 'Learn')]
  const { services } = await renderApp({ maps: { linked: map }, map: 'linked' })
  await screen.findByRole('treeitem', { name: /Learn/ })
  const { editor } = expectDefined(services.open.map, 'The open map')
  act(() => void editor.execute(commands.addRelation, { from, to }))
  const [relation] = editor.store.getState().document.all('relations')
  const { id } = expectDefined(relation, 'The relation')

  vi.mocked(visibleRelations).mockClear()
  for (const title of ['Lean', 'Lead']) act(() => void editor.execute(commands.setTitle, { id: to, title }))
  expect(visibleRelations).not.toHaveBeenCalled()
  act(() => void editor.execute(commands.setRelationLabel, { id, label: 'feeds' }))
  // In strict mode React calls what it memoises a second time.
  expect(visibleRelations).toHaveBeenCalledTimes(2)
})

test('only the main button of a pointer removes a relation', async () => {
  const map = okr(bigObjective('Big', objective('Reach'), objective('Learn')))
  const [from, to] = [idOf(map, 'Reach'), idOf(map, 'Learn')]
  const { services } = await renderApp({ maps: { buttons: map }, map: 'buttons' })
  await screen.findByRole('treeitem', { name: /Learn/ })
  const { editor } = expectDefined(services.open.map, 'The open map')
  act(() => void editor.execute(commands.addRelation, { from, to }))
  const [relation] = editor.store.getState().document.all('relations')
  act(() => void editor.execute(commands.editRelation, { id: expectDefined(relation, 'The relation').id }))
  const remove = await screen.findByRole('button', { name: 'Delete relation' })
  const relations = () => [...editor.store.getState().document.all('relations')]
  for (const button of [1, 2, 3, 4]) fireEvent.pointerDown(remove, { button })
  expect(relations()).toHaveLength(1)
  fireEvent.pointerDown(remove, { button: 0 })
  expect(relations()).toHaveLength(0)
})
