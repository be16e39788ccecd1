// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

const craft = okr(bigObjective('Grow my craft', objective('Write', keyResult('Posts', { id: 'posts' }))))

beforeAll(standInForTheScreen)

async function open() {
  const app = await renderApp({ maps: { craft }, map: 'craft' })
  await screen.findByRole('toolbar', { name: 'Toolbar' })
  const { editor } = expectDefined(app.services.open.map, 'The open map')
  const nodes = [...editor.store.getState().document.all('nodes')]
  const posts = expectDefined(
    nodes.find(({ title }) => title === 'Posts'),
    'Posts',
  ).id
  act(() => void editor.execute(commands.select, { ids: [posts] }))
  act(() => screen.getByRole('textbox', { name: /^Mind map/ }).focus())
  return { ...app, editor }
}

test('Space on a card without children says why nothing folds', async () => {
  const { user } = await open()
  await user.keyboard(' ')
  await waitFor(() =>
    expect(document.querySelector('[aria-live="polite"]')?.textContent).toContain('has no children'),
  )
})

test('the checks of a card open with the title of the card as their description', async () => {
  const { editor } = await open()
  act(() => {
    editor.execute(commands.stageCommit)
    editor.execute(commands.openChecks)
  })
  const popover = await screen.findByRole('dialog', { name: 'Checks' })
  const description = document.getElementById(popover.getAttribute('aria-describedby') ?? '')
  expect(description?.textContent).toBe('Posts')
})
