// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands, plainCommands } from '../../../src/editor'
import { ShortcutSheet } from '../../../src/ui/dialogs/shortcuts/shortcut-sheet'
import { bigObjective, okr } from '../../support/builders'
import { renderWithEditor } from '../panels/panels-harness'

const content = okr(bigObjective('Become the place people come to first'))

test('has a line for every command with a key, and for the keys of the title editor', async () => {
  await renderWithEditor(content, <ShortcutSheet />)
  const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
  const withKeys = plainCommands.filter(({ keybindings }) => keybindings.length > 0)
  expect(within(sheet).getAllByRole('term').length).toBeGreaterThan(withKeys.length + 5)
  expect(within(sheet).getByText('Finish and add a sibling')).toBeDefined()
  expect(within(sheet).getByText('Ctrl K')).toBeDefined()
  expect(within(sheet).getByText('Shift-drag')).toBeDefined()
})

test('closes with its button', async () => {
  const { editor, user } = await renderWithEditor(content, <ShortcutSheet />)
  editor.execute(commands.openShortcuts)
  await user.click(await screen.findByRole('button', { name: 'Close' }))
  expect(editor.store.getState().ephemeral.dialog).toBeNull()
})
