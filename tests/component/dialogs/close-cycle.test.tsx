// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

const heard = okr(
  bigObjective(
    'Be heard',
    objective('Habit', { side: 'end' }, keyResult('Sign-ups', { metric: range(0, 100, '%', 64) })),
    objective(
      'Craft',
      { side: 'end' },
      keyResult('Talks', { metric: range(0, 10, '', 10), commitment: 'committed' }),
      keyResult('Guides'),
    ),
  ),
)

beforeAll(standInForTheScreen)

async function openClosing() {
  const { user, services } = await renderApp({ maps: { heard }, map: 'heard' })
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(services.open.map, 'The open map')
  editor.execute(commands.openCloseCycle)
  return { user, editor, dialog: await screen.findByRole('dialog', { name: 'Close the cycle' }) }
}

test('the close proposes scores, asks for causes below 0.7, and starts the next map with what is kept', async () => {
  const { user, editor, dialog } = await openClosing()
  expect(dialog.textContent).toContain('Objective 1 of 2')
  const score = within(dialog).getByRole('combobox', { name: 'Score of Sign-ups' })
  expect(score).toHaveProperty('value', '0.6')
  await user.type(within(dialog).getByRole('textbox', { name: 'Cause' }), 'Too late')
  await user.selectOptions(score, '0.8')
  expect(within(dialog).getByText('A good result for a bold goal.')).toBeDefined()
  await user.click(
    within(within(dialog).getByRole('radiogroup', { name: 'What happens to Sign-ups next' })).getByRole(
      'radio',
      {
        name: 'Keep',
      },
    ),
  )
  await user.click(within(dialog).getByRole('radio', { name: 'Yes' }))
  await user.click(within(dialog).getByRole('button', { name: 'Save and go on' }))

  const second = await screen.findByText('Objective 2 of 2')
  expect(second).toBeDefined()
  expect(screen.getByText('Committed, and met.')).toBeDefined()
  expect(screen.getByRole('combobox', { name: 'Score of Guides' })).toHaveProperty('value', '')
  await user.click(screen.getByRole('button', { name: 'Save and go on' }))

  const row = await screen.findByRole('row', { name: /Sign-ups.*Too late/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['0.8', 'Keep'])
  expect(screen.getByText(/Average score 0\.9/)).toBeDefined()
  expect(editor.store.getState().document.count('outcomes')).toBe(3)

  await user.click(screen.getByRole('button', { name: 'Start the next cycle' }))
  const lot = await screen.findByRole('button', { name: /parking lot/i })
  expect(lot.textContent).toContain('1')
  expect(screen.queryByRole('treeitem', { name: /^Objective/ })).toBeNull()
})

test('what was saved is one step of undo an objective, and stands there when the close is opened again', async () => {
  const { user, editor, dialog } = await openClosing()
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Score of Sign-ups' }), '0.2')
  await user.click(within(dialog).getByRole('button', { name: 'Save and go on' }))
  await user.click(await screen.findByRole('button', { name: 'Back' }))
  expect(screen.getByRole('combobox', { name: 'Score of Sign-ups' })).toHaveProperty('value', '0.2')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  editor.execute(commands.undo)
  expect(editor.store.getState().document.count('outcomes')).toBe(0)
})
