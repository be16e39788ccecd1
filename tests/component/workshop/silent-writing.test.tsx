// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { parkedRoots } from '../../../src/domain'
import { createFiles } from '../../../src/app/files/files'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { WorkspaceDialogs } from '../../../src/ui/workspace/workspace-dialogs'
import { bigObjective, okr } from '../../support/builders'
import { createFakeClock, createFakeIds } from '../../support/fakes'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'
import { renderWithEditor } from '../panels/panels-harness'

const heard = okr(bigObjective('Be heard'))

beforeAll(standInForTheScreen)
/** The dialog comes when it is first wanted: here it has come before. */
beforeAll(async () => {
  await import('../../../src/ui/workshop/round/round-dialog')
})

async function openWriting() {
  const files = createFiles({ ids: createFakeIds(), clock: createFakeClock() })
  const { user, editor } = await renderWithEditor(heard, <WorkspaceDialogs />, { files })
  editor.execute(commands.openSilentWriting)
  await screen.findByRole('dialog', { name: 'Silent writing' })
  return { user, editor }
}

async function withPeople(...names: readonly string[]) {
  const opened = await openWriting()
  await opened.user.type(screen.getByRole('textbox', { name: 'Name' }), `${names.join(', ')}{Enter}`)
  await opened.user.click(screen.getByRole('button', { name: 'Start' }))
  return opened
}

type User = Awaited<ReturnType<typeof openWriting>>['user']

async function write(user: User, name: string, ideas: readonly string[]) {
  await screen.findByRole('dialog', { name: `Pass the device to ${name}` })
  await user.click(button(`I am ${name}: begin`))
  for (const idea of ideas)
    await user.type(screen.getByRole('textbox', { name: 'Your idea' }), `${idea}{Enter}`)
}

const button = (name: string) => screen.getByRole('button', { name })
const ideasShown = () =>
  within(screen.getByRole('list', { name: 'Your ideas' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('people are named once for the map, one per Enter, and can be taken off', async () => {
  const { user, editor } = await openWriting()
  expect(button('Start')).toHaveProperty('disabled', true)
  const field = screen.getByRole('textbox', { name: 'Name' })
  await user.type(field, 'Ann{Enter}Ben, Cleo{Enter}')
  expect(screen.getByRole('heading', { name: '3 people' })).toBeDefined()
  await user.click(button('Remove Ben'))
  expect(screen.getByRole('heading', { name: '2 people' })).toBeDefined()
  await user.keyboard('{Escape}')
  editor.execute(commands.openFistOfFive)
  await screen.findByRole('dialog', { name: 'Fist of five' })
  expect(screen.getByText('Cleo')).toBeDefined()
})

test('each person sees own ideas alone, and the hand-over shows counts only', async () => {
  const { user } = await withPeople('Ann', 'Ben')
  await write(user, 'Ann', ['Weekly talk', 'Newsletter'])
  expect(ideasShown()).toEqual(['Newsletter', 'Weekly talk'])
  await user.click(button('Done'))

  await screen.findByRole('dialog', { name: 'Pass the device to Ben' })
  expect(screen.getByRole('dialog').textContent).toContain('1 of 2 done · 2 ideas')
  expect(document.documentElement.innerHTML).not.toContain('Newsletter')
  await write(user, 'Ben', ['Podcast'])
  expect(ideasShown()).toEqual(['Podcast'])
  expect(document.documentElement.innerHTML).not.toContain('Newsletter')
})

test('own ideas are edited and removed, and a pasted list comes without its bullets', async () => {
  const { user } = await withPeople('Ann')
  await write(user, 'Ann', ['Weekly tlak'])
  await user.click(button('Edit “Weekly tlak”'))
  const field = screen.getByRole('textbox', { name: 'Edit “Weekly tlak”' })
  await user.clear(field)
  await user.type(field, 'Weekly talk{Enter}')
  expect(ideasShown()).toEqual(['Weekly talk'])
  screen.getByRole('textbox', { name: 'Your idea' }).focus()
  await user.paste('- Podcast\n- Newsletter\n3. Open door')
  await waitFor(() => expect(ideasShown()).toEqual(['Open door', 'Newsletter', 'Podcast', 'Weekly talk']))
  await user.click(button('Remove “Podcast”'))
  expect(ideasShown()).toEqual(['Open door', 'Newsletter', 'Weekly talk'])
})

test('revealed ideas lie in the parking lot without authors, and one undo hides them again', async () => {
  const { user, editor } = await withPeople('Ann', 'Ben')
  await write(user, 'Ann', ['Weekly talk', 'Newsletter'])
  await user.click(button('Done'))
  await write(user, 'Ben', ['Podcast'])
  await user.click(button('Done'))
  await screen.findByRole('dialog', { name: 'Everybody has had a turn' })
  await user.click(button('Reveal'))
  const dialog = await screen.findByRole('dialog', { name: '3 ideas in the parking lot' })
  expect(within(dialog).getByText('Podcast')).toBeDefined()
  await user.click(button('To the map'))
  const { document } = editor.store.getState()
  const parked = parkedRoots(document).flatMap((id) => document.node(id) ?? [])
  expect(parked.map(({ title }) => title).sort()).toEqual(['Newsletter', 'Podcast', 'Weekly talk'])
  expect(parked.map(({ note }) => note)).toEqual(['', '', ''])
  expect(document.count('drafts')).toBe(0)
  editor.execute(commands.undo)
  expect(parkedRoots(document)).toEqual([])
  expect(document.count('drafts')).toBe(3)
})

test('authors are kept where that was chosen', async () => {
  const { user, editor } = await openWriting()
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ann{Enter}')
  await user.click(screen.getByRole('checkbox', { name: 'Keep who wrote what' }))
  await user.click(button('Start'))
  await write(user, 'Ann', ['Podcast'])
  await user.click(button('Done'))
  await user.click(await screen.findByRole('button', { name: 'Reveal' }))
  const notes = [...editor.store.getState().document.all('nodes')].map(({ note }) => note)
  expect(notes).toContain('Idea of Ann')
})

test('a page that is opened anew comes back to the hand-over with all that was written', async () => {
  const { user, services } = await renderApp({ maps: { heard }, map: 'heard' })
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(services.open.map, 'The open map')
  editor.execute(commands.openSilentWriting)
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Ann, Ben{Enter}')
  await user.click(button('Start'))
  await write(user, 'Ann', ['Newsletter'])
  await waitFor(() => expect(editor.store.getState().save).toMatchObject({ type: 'saved' }))
  location.hash = '#/'
  await screen.findByRole('heading', { name: 'What is your Big O?' })
  location.hash = '#/map/heard'
  await screen.findByRole('dialog', { name: 'Pass the device to Ann' })
  expect(screen.getByRole('dialog').textContent).toContain('0 of 2 done · 1 idea')
  expect(document.documentElement.innerHTML).not.toContain('Newsletter')
  await user.click(button('I am Ann: begin'))
  expect(ideasShown()).toEqual(['Newsletter'])
})

test('undo passes over what is hidden, and a cancelled round comes back by undo', async () => {
  const { user, editor } = await withPeople('Ann')
  await write(user, 'Ann', ['Newsletter'])
  expect(editor.store.getState().canUndo).toBe(false)
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('button', { name: 'Cancel the round' }))
  expect(editor.store.getState().document.count('drafts')).toBe(0)
  editor.execute(commands.undo)
  expect(editor.store.getState().document.count('drafts')).toBe(1)
  await screen.findByRole('dialog', { name: 'Pass the device to Ann' })
})
