// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, objective, okr } from '../../support/builders'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

const names = ['Trust', 'Craft', 'Health', 'Family', 'Savings', 'Travel']
const crowded = okr(bigObjective('A year to be proud of', ...names.map((name) => objective(name))))

beforeAll(standInForTheScreen)

test('an objective beyond the limit says so on its card, and to those who hear it', async () => {
  const { services } = await renderApp({ maps: { crowded }, map: 'crowded' })
  const sixth = await screen.findByRole('treeitem', { name: 'Objective: Travel' })
  await waitFor(() => expect(sixth.getAttribute('aria-description')).toBe('Over the limit'))
  expect(sixth.querySelector('[data-ribbon]')?.textContent).toBe('Over the limit')
  const fifth = screen.getByRole('treeitem', { name: 'Objective: Savings' })
  expect(fifth.hasAttribute('aria-description')).toBe(false)
  expect(fifth.querySelector('[data-ribbon]')).toBeNull()

  const { editor } = expectDefined(services.open.map, 'The open map')
  const first = screen.getByRole('treeitem', { name: 'Objective: Trust' }).dataset['nodeId']
  const { document } = editor.store.getState()
  const trust = [...document.all('nodes')].flatMap(({ id }) => (id === first ? [id] : []))
  act(() => void editor.execute(commands.park, { ids: trust }))
  await waitFor(() => expect(sixth.hasAttribute('aria-description')).toBe(false))
})
