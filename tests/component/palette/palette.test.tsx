// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands, type Editor } from '../../../src/editor'
import type { Locale } from '../../../src/i18n'
import { useEditor } from '../../../src/ui/hooks/editor'
import { CommandPalette } from '../../../src/ui/palette/command-palette'
import { matchCommands } from '../../../src/ui/palette/match-commands'
import { bigObjective, objective, okr } from '../../support/builders'
import { renderWithEditor } from '../panels/panels-harness'

const content = okr(
  bigObjective('Become the place people come to first', objective('Make every visit count', { id: 'o' })),
)

function Host() {
  return useEditor((state) => state.ephemeral.dialog) === 'commands' && <CommandPalette />
}

async function open(select: readonly string[] = ['o'], locale: Locale = 'en') {
  const stage = await renderWithEditor(content, <Host />, { select, locale })
  screen.getByRole('textbox', { name: 'The map' }).focus()
  await waitFor(() => stage.editor.execute(commands.openPalette))
  return { ...stage, box: await screen.findByRole('combobox') }
}

const dialogOf = (editor: Editor) => editor.store.getState().ephemeral.dialog
const map = () => screen.getByRole('textbox', { name: 'The map' })

test('finds a command by its name and runs it with Enter; the map has the keyboard again', async () => {
  const { editor, user, box } = await open()
  expect(screen.getByRole('dialog', { name: 'Commands' })).toBeDefined()
  await user.type(box, 'duplicate')
  await user.keyboard('{Enter}')
  expect(dialogOf(editor)).toBeNull()
  expect(editor.store.getState().document.count('nodes')).toBe(3)
  await waitFor(() => expect(document.activeElement).toBe(map()))
})

test('Escape closes it and runs nothing', async () => {
  const { editor, user } = await open()
  await user.keyboard('{Escape}')
  expect(dialogOf(editor)).toBeNull()
  expect(editor.store.getState().canUndo).toBe(false)
  await waitFor(() => expect(document.activeElement).toBe(map()))
})

test('commands that cannot act now are dim and do nothing', async () => {
  const { editor, user, box } = await open([])
  await user.type(box, 'undo')
  expect(screen.getByRole('option', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
  await user.keyboard('{Enter}')
  expect(dialogOf(editor)).toBe('commands')
})

test('English names are found in every language', async () => {
  const { user, box } = await open(['o'], 'zh')
  await user.type(box, 'duplicate')
  expect(await screen.findByRole('option', { name: /复制|副本|克隆/ })).toBeDefined()
})

test('says so when no command is called that', async () => {
  const { user, box } = await open()
  await user.type(box, 'qqqq')
  expect(screen.queryAllByRole('option')).toHaveLength(0)
  expect(screen.getByText(/No matches/)).toBeDefined()
})

test('the best match comes first', () => {
  const entry = (id: string, label: string, english = label) => ({ id, label, english })
  const entries = [
    entry('node.addSibling', 'Add sibling'),
    entry('view.fit', 'Fit the map'),
    entry('file.exportJson', 'Export as JSON'),
    entry('node.fold', '折叠', 'Fold or unfold'),
  ]
  const found = (query: string) => matchCommands(entries, query).map(({ entry }) => entry.id)
  expect(found('fit')).toEqual(['view.fit'])
  expect(found('as js')).toEqual(['file.exportJson'])
  expect(found('FOLD')[0]).toBe('node.fold')
  expect(found('折')).toEqual(['node.fold'])
  expect(found('adsib')).toEqual(['node.addSibling'])
  expect(found('')).toHaveLength(4)
})

test('finds a card by any of its words and selects it; commands that begin with the query come first', async () => {
  const { editor, user, box } = await open(['o'])
  await user.type(box, 'people place')
  const [first] = screen.getAllByRole('option')
  expect(first?.textContent).toBe('Become the place people come to firstBig O')
  await user.keyboard('{Enter}')
  expect(dialogOf(editor)).toBeNull()
  expect(editor.selected()).toEqual(['Become the place people come to first'])
})
