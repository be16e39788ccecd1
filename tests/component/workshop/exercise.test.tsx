// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

test('the exercise is drawn from the start page on, and compared with the trainer’s answer', async () => {
  standInForTheScreen()
  const { user, services } = await renderApp()
  const examples = within(await screen.findByRole('list', { name: 'Examples' }))
  await user.click(examples.getByRole('button', { name: /^Exercise: a start-up’s yearly plan/ }))
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(services.open.map, 'The open map')
  const titles = () => [...editor.store.getState().document.all('nodes')].map(({ title }) => title)
  expect(titles()).toHaveLength(3)
  const add = (title: string) => {
    act(() => void editor.execute(commands.addChild))
    const { edit } = editor.store.getState().ephemeral
    act(() => {
      editor.execute(commands.setTitle, { id: expectDefined(edit, 'An open editor').nodeId, title })
      editor.execute(commands.closeEdit, { mode: 'commit' })
    })
  }
  add('Reach 100,000 downloads')
  add('Ten partner channels')
  act(() => void editor.execute(commands.openExercise))

  const dialog = within(await screen.findByRole('dialog', { name: 'Compare with the trainer’s answer' }))
  const yours = within(await dialog.findByRole('region', { name: 'Your map' }))
  expect(yours.getByText('Ten partner channels')).toBeDefined()
  const trainers = () => within(dialog.getByRole('region', { name: 'The trainer’s answer' }))
  expect(trainers().getByText('Win the first users on whom growth can build')).toBeDefined()
  const left = within(dialog.getByRole('region', { name: 'What was left out' }))
  expect(left.getByText(/1 objective says a number/)).toBeDefined()
  expect(left.getByText(/1 key result has no confidence/)).toBeDefined()
  expect(left.getByText('Nothing of another department is on the map.')).toBeDefined()

  await user.click(dialog.getByRole('radio', { name: 'Academy' }))
  await waitFor(() => expect(trainers().getByText(/A school for advisers/)).toBeDefined())
  expect(
    within(dialog.getByRole('region', { name: 'What was left out' })).getByText(
      /1 card is another department’s/,
    ),
  ).toBeDefined()
})
