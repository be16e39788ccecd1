// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, okr } from '../../support/builders'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

const heard = okr(bigObjective('Be heard'))

beforeAll(standInForTheScreen)

async function openDialog() {
  const { user, services } = await renderApp({ maps: { heard }, map: 'heard' })
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(services.open.map, 'The open map')
  editor.execute(commands.openRoom)
  return { user, editor, dialog: await screen.findByRole('dialog', { name: 'Live room' }) }
}

test('a page that no room server serves says so, and asks nobody before the person does', async () => {
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response('<!doctype html>', { status: 405 })))
  const { user, dialog } = await openDialog()
  expect(fetched).not.toHaveBeenCalled()
  await user.click(within(dialog).getByRole('button', { name: 'Open the room' }))
  expect((await within(dialog).findByRole('alert')).textContent).toContain('npm run room')
  expect(fetched).toHaveBeenCalledOnce()
})

test('a server that lets nobody open more rooms is named, and so is one that is not there', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch')
  fetched.mockResolvedValueOnce(new Response('{}', { status: 429 }))
  const { user, dialog } = await openDialog()
  await user.click(within(dialog).getByRole('button', { name: 'Open the room' }))
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Too many rooms')
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  await user.click(await within(dialog).findByRole('button', { name: 'Open the room' }))
  expect(await within(dialog).findByText(/cannot be reached/)).toBeDefined()
})

test('something that is no code of a room is refused at once', async () => {
  const { user, editor } = await openDialog()
  editor.execute(commands.joinRoom)
  const dialog = await screen.findByRole('dialog', { name: 'Join a room' })
  await user.type(within(dialog).getByRole('textbox', { name: 'Code or link of the room' }), 'hello')
  await user.click(within(dialog).getByRole('button', { name: 'Join' }))
  expect((await within(dialog).findByRole('alert')).textContent).toBe('No room has this code.')
})
