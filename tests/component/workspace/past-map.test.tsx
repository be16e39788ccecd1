// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

beforeAll(standInForTheScreen)

const card = (name: string) => screen.findByRole('treeitem', { name })

async function lookBack() {
  const map = okr(bigObjective('Be heard', objective('Make it a habit', keyResult('Post weekly'))))
  const { services, user } = await renderApp({ maps: { calm: map }, map: 'calm' })
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(services.open.map, 'The open map')
  const { document } = editor.store.getState()
  const first = expectDefined(
    [...document.all('nodes')].find(({ title }) => title === 'Make it a habit'),
    'The objective',
  )
  act(() => void editor.execute(commands.setTitle, { id: first.id, title: 'Make it a ritual' }))
  act(() => void editor.execute(commands.toggleHistory))
  const points = await screen.findByRole('list', { name: 'Restore points' })
  await user.click(await within(points).findByRole('button', { name: /Before editing began/ }))
  await user.click(await screen.findByRole('button', { name: 'Look at it' }))
  await card('Objective: Make it a habit')
  return { editor, user, title: () => document.node(first.id)?.title }
}

test('the map is shown as it was, and nothing can be changed there', async () => {
  const { editor, user, title } = await lookBack()
  expect(screen.queryByRole('treeitem', { name: 'Objective: Make it a ritual' })).toBeNull()
  const bar = screen.getByRole('group', { name: 'Earlier state' })
  expect(bar.textContent).toContain('Map as of Jan 15, 2027')
  await user.click(await card('Objective: Make it a habit'))
  await user.keyboard('x')
  expect(await screen.findByText(/This is how the map was/)).toBeDefined()
  await user.keyboard('{Delete}')
  expect(await card('Objective: Make it a habit')).toBeDefined()
  expect(title()).toBe('Make it a ritual')
  await user.click(within(bar).getByRole('button', { name: 'Close' }))
  expect(await card('Objective: Make it a ritual')).toBeDefined()
  expect(editor.store.getState().ephemeral.pastState).toBeNull()
})

test('it is restored from there, and undo takes that back', async () => {
  const { editor, user, title } = await lookBack()
  const bar = screen.getByRole('group', { name: 'Earlier state' })
  await user.click(within(bar).getByRole('button', { name: 'Restore this state' }))
  await waitFor(() => expect(title()).toBe('Make it a habit'))
  expect(screen.queryByRole('group', { name: 'Earlier state' })).toBeNull()
  act(() => void editor.execute(commands.undo))
  expect(title()).toBe('Make it a ritual')
})

test('Escape leaves the selection, then closes it', async () => {
  const { user } = await lookBack()
  await user.keyboard('{Escape}{Escape}')
  expect(await card('Objective: Make it a ritual')).toBeDefined()
  expect(screen.queryByRole('group', { name: 'Earlier state' })).toBeNull()
})
