// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands, type Editor } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, keyResult, objective, okr, withMeta } from '../../support/builders'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

vi.mock('../../../src/ui/views', async (original) => {
  const { views } = await original<typeof import('../../../src/ui/views')>()
  const { plainListView } = await import('../../fixtures/plain-list-view/plain-list-view')
  return { views: [...views, plainListView] }
})

beforeAll(standInForTheScreen)

async function openList() {
  const map = withMeta(
    okr(bigObjective('Be loved', objective('Answer fast', keyResult('Improve the replies')))),
    { stage: 'draft' },
  )
  const { services, user } = await renderApp({ maps: { calm: map }, map: 'calm' })
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(services.open.map, 'The open map')
  const last = screen.getAllByRole('tab').at(-1)
  await user.click(expectDefined(last, 'The tab of the list'))
  await screen.findByRole('listbox', { name: 'Plain list' })
  return { editor, user }
}

const option = (name: string) => screen.getByRole('option', { name })
const keyboard = () => screen.getByRole('textbox', { name: /^Mind map: / })
const selected = (editor: Editor) => editor.store.getState().session.selection.active

test('a second view stands beside the map by one row of the table', async () => {
  const { editor, user } = await openList()
  expect(screen.queryByRole('tree', { name: 'Mind map' })).toBeNull()
  expect(document.querySelector('[data-view]')?.getAttribute('data-view')).toBe('list')
  expect(editor.store.getState().session.view).toBe('list')
  await user.click(within(screen.getByRole('tablist', { name: 'Views' })).getAllByRole('tab')[0] as Element)
  expect(await screen.findByRole('tree', { name: 'Mind map' })).toBeDefined()
})

test('selection, keys, undo and the clipboard work in it untouched', async () => {
  const { editor, user } = await openList()
  await user.click(option('Answer fast'))
  expect(option('Answer fast').getAttribute('aria-selected')).toBe('true')
  act(() => keyboard().focus())
  await user.keyboard('{ArrowRight}')
  expect(option('Improve the replies').getAttribute('aria-selected')).toBe('true')
  await user.keyboard('{Delete}')
  expect(screen.queryByRole('option', { name: 'Improve the replies' })).toBeNull()
  await user.keyboard('{Control>}z{/Control}')
  expect(option('Improve the replies')).toBeDefined()
  const before = editor.store.getState().document.count('nodes')
  await user.click(option('Answer fast'))
  act(() => keyboard().focus())
  await user.paste('Praise every week')
  await waitFor(() => expect(editor.store.getState().document.count('nodes')).toBe(before + 1))
})

test('find, checks and panels work in it untouched', async () => {
  const { editor, user } = await openList()
  act(() => keyboard().focus())
  await user.keyboard('{Control>}f{/Control}')
  await user.type(await screen.findByRole('searchbox', { name: 'Find' }), 'replies{Enter}')
  expect(option('Improve the replies').getAttribute('aria-selected')).toBe('true')
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(keyboard())
  await waitFor(() => expect(editor.store.getState().checks.of(selected(editor) as NodeId)).not.toEqual([]))
  await user.keyboard('{Control>}.{/Control}')
  expect(await screen.findByRole('dialog', { name: 'Checks' })).toBeDefined()
  await user.keyboard('{Escape}')
  act(() => void editor.execute(commands.toggleDetails))
  expect(await screen.findByRole('complementary', { name: 'Details' })).toBeDefined()
})
