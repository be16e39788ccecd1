// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { agendaItems } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, idOf, okr } from '../../support/builders'
import { renderApp } from '../../support/render'
import { chooseInSubmenu } from '../../support/submenu'
import { standInForTheScreen } from '../../support/screen'

const heard = okr(bigObjective('Be heard'))
const MINUTE = 60_000

beforeAll(standInForTheScreen)

async function openStart() {
  const { user, clock, services } = await renderApp({ maps: { heard }, map: 'heard' })
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(services.open.map, 'The open map')
  await user.click(screen.getByRole('button', { name: 'More' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Workshop' }))
  await chooseInSubmenu(user, await screen.findByRole('menuitem', { name: 'Start a workshop' }))
  const dialog = await screen.findByRole('dialog', { name: 'Start a workshop' })
  return { user, clock, editor, dialog }
}

async function begin() {
  const opened = await openStart()
  await opened.user.click(within(opened.dialog).getByRole('button', { name: 'Start' }))
  const region = await screen.findByRole('region', { name: 'Agenda' })
  return { ...opened, region, timer: within(region).getByRole('timer', { name: 'Time left' }) }
}

const stepOfPage = () => document.querySelector('[data-agenda-step]')?.getAttribute('data-agenda-step')
const button = (name: string) => screen.getByRole('button', { name })

test('templates fill in the minutes, and each can be changed', async () => {
  const { user, editor, dialog } = await openStart()
  const gather = within(dialog).getByRole('spinbutton', { name: 'Gather, minutes' })
  expect(within(dialog).getByRole('radio', { name: '90 minutes' })).toHaveProperty('checked', true)
  expect(gather).toHaveProperty('value', '15')
  await user.click(within(dialog).getByRole('radio', { name: '60 minutes' }))
  expect(gather).toHaveProperty('value', '10')
  await user.clear(gather)
  await user.click(within(dialog).getByRole('button', { name: 'Start' }))
  expect(within(dialog).getByRole('alert').textContent).toBe('Each step takes from 1 to 480 minutes.')
  expect(editor.store.getState().document.meta.agenda).toBeNull()
  await user.type(gather, '12')
  expect(within(dialog).getByText('62 minutes in all')).toBeDefined()
  await user.click(within(dialog).getByRole('button', { name: 'Start' }))
  expect((await screen.findByRole('timer')).textContent).toBe('12:00')
})

test('the timer follows the clock, says when time is up, and gets more time', async () => {
  const { user, clock, timer, region } = await begin()
  expect(within(region).getByRole('heading').textContent).toBe('Gather')
  expect(stepOfPage()).toBe('gather')
  expect(timer.textContent).toBe('15:00')
  clock.advance(14 * MINUTE + 30_000)
  await waitFor(() => expect(timer.textContent).toBe('0:30'))
  expect(within(region).getByRole('status').textContent).toBe('')
  clock.advance(MINUTE)
  await waitFor(() => expect(timer.textContent).toBe('+0:30'))
  expect(within(region).getByRole('status').textContent).toBe('Time is up')
  await user.click(button('5 minutes more'))
  expect(timer.textContent).toBe('5:00')
})

test('keys go on, back, and give more time', async () => {
  const { user, region, timer } = await begin()
  await user.keyboard('{Alt>}{PageDown}{/Alt}')
  expect(within(region).getByRole('heading').textContent).toBe('Cluster')
  expect(stepOfPage()).toBe('cluster')
  expect(timer.textContent).toBe('10:00')
  await user.keyboard('{Alt>}{Shift>}{PageDown}{/Shift}{/Alt}')
  expect(timer.textContent).toBe('15:00')
  await user.keyboard('{Alt>}{PageUp}{/Alt}')
  expect(within(region).getByRole('heading').textContent).toBe('Gather')
  expect(button('Previous step')).toHaveProperty('disabled', true)
})

test('a pause stops the timer, and the end takes the agenda away', async () => {
  const { user, clock, region, timer } = await begin()
  await user.click(button('Pause the timer'))
  clock.advance(30 * MINUTE)
  await waitFor(() => expect(within(region).getByRole('status').textContent).toBe('Paused'))
  expect(timer.textContent).toBe('15:00')
  await user.click(button('Resume the timer'))
  clock.advance(MINUTE)
  await waitFor(() => expect(timer.textContent).toBe('14:00'))
  await user.click(button('End the workshop'))
  expect(screen.queryByRole('region', { name: 'Agenda' })).toBeNull()
  expect(stepOfPage()).toBeUndefined()
})

test('undo passes over the agenda, and redo is not lost by it', async () => {
  const { user, editor, timer } = await begin()
  const id = idOf(heard, 'Be heard')
  editor.execute(commands.setTitle, { id, title: 'Be seen' })
  await user.click(button('Next step'))
  editor.execute(commands.undo)
  expect(editor.store.getState().document.node(id)?.title).toBe('Be heard')
  expect(stepOfPage()).toBe('cluster')
  await user.click(button('5 minutes more'))
  expect(editor.store.getState().canUndo).toBe(false)
  editor.execute(commands.redo)
  expect(editor.store.getState().document.node(id)?.title).toBe('Be seen')
  expect(timer.textContent).toBe('15:00')
})

test('the sound can be off, and the timer large', async () => {
  const { user, region } = await begin()
  await user.click(button('Sound when time is up'))
  expect(button('Sound when time is up').getAttribute('aria-pressed')).toBe('false')
  await user.click(button('Large timer'))
  expect(button('Large timer').getAttribute('aria-pressed')).toBe('true')
  expect(within(region).getByRole('timer').textContent).toBe('15:00')
})

test('parts get names, tasks, tools and another order, and are remembered as an agenda of one’s own', async () => {
  const { user, editor, dialog } = await openStart()
  const inDialog = within(dialog)
  await user.click(inDialog.getByRole('button', { name: 'Add a part' }))
  const added = inDialog.getByRole('listitem', { name: '7. New part' })
  await user.type(within(added).getByRole('textbox', { name: 'Name' }), 'Coffee')
  await user.type(within(added).getByRole('textbox', { name: 'What to do: Coffee' }), 'Stretch your legs')
  await user.click(inDialog.getByRole('button', { name: 'Move up: Coffee' }))
  await user.click(inDialog.getByRole('button', { name: 'Remove: Link' }))
  await user.selectOptions(inDialog.getByRole('combobox', { name: 'Tools: Commit' }), 'Cut')
  await user.type(inDialog.getByRole('textbox', { name: 'Save for the next workshop as' }), 'Short')
  await user.click(inDialog.getByRole('button', { name: 'Save' }))
  await user.click(inDialog.getByRole('radio', { name: '60 minutes' }))
  expect(inDialog.queryByRole('listitem', { name: /Coffee/ })).toBeNull()
  await user.click(inDialog.getByRole('button', { name: 'Short' }))
  await user.click(inDialog.getByRole('button', { name: 'Start' }))
  expect(agendaItems(editor.store.getState().document).map(({ step, minutes }) => [step, minutes])).toEqual([
    ['gather', 15],
    ['cluster', 10],
    ['cut', 10],
    ['decompose', 30],
    [null, 10],
    ['cut', 10],
  ])
  for (let step = 0; step < 4; step += 1) editor.execute(commands.nextAgendaStep)
  const region = await screen.findByRole('region', { name: 'Agenda' })
  expect(within(region).getByRole('heading').textContent).toBe('Coffee')
  expect(within(region).getByText('Stretch your legs')).toBeDefined()
  expect(stepOfPage()).toBeUndefined()
})

test('a workshop goes on with changed parts, and the present one keeps its time', async () => {
  const { user, clock, timer } = await begin()
  clock.advance(5 * MINUTE)
  await user.click(button('Change the agenda'))
  const dialog = within(await screen.findByRole('dialog', { name: 'Start a workshop' }))
  await user.click(dialog.getByRole('button', { name: 'Move down: Gather' }))
  const minutes = dialog.getByRole('spinbutton', { name: 'Gather, minutes' })
  await user.clear(minutes)
  await user.type(minutes, '20')
  await user.click(dialog.getByRole('button', { name: 'Go on with these parts' }))
  await waitFor(() => expect(timer.textContent).toBe('15:00'))
  expect(screen.getByText('Step 2 of 6')).toBeDefined()
})
