// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { ChoosingBar } from '../../../src/ui/workspace/bars/choosing-bar'
import { bigObjective, objective, okr } from '../../support/builders'
import { renderWithEditor } from '../panels/panels-harness'

const content = okr(
  bigObjective('Be heard', objective('Habit', { id: 'o' }), objective('', { id: 'p' }), objective('Craft')),
)

const bar = () => screen.getByRole('group', { name: 'Choose' })

test('what moves is named, and Cancel leaves it where it stands and gives the keyboard back', async () => {
  const { editor, user } = await renderWithEditor(content, <ChoosingBar />, { select: ['o'] })
  expect(screen.queryByRole('group')).toBeNull()
  act(() => void editor.execute(commands.startMove))
  expect(bar().textContent).toContain('Move “Habit”: choose the new parent')
  await user.click(within(bar()).getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('group')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The map' }))
  expect(editor.announced()).toBe('editor.announce.choosingLeft')
  expect(editor.state().canUndo).toBe(false)
})

test('several branches are counted, and one without a title is called so', async () => {
  const { editor } = await renderWithEditor(content, <ChoosingBar />, { select: ['o', 'p'] })
  act(() => void editor.execute(commands.startMove))
  expect(bar().textContent).toContain('Move 2 branches')
  act(() => editor.select(''))
  act(() => void editor.execute(commands.startRelation))
  expect(bar().textContent).toContain('Relation from “untitled”')
})

test('selecting several ends with Done, and keeps what is selected', async () => {
  const { editor, user } = await renderWithEditor(content, <ChoosingBar />, { select: ['o'] })
  act(() => void editor.execute(commands.selectSeveral))
  act(() => void editor.execute(commands.toggleSelected, { id: editor.id('Craft') }))
  await user.click(within(bar()).getByRole('button', { name: 'Done' }))
  expect(editor.selected()).toEqual(['Habit', 'Craft'])
  act(() => void editor.execute(commands.selectSeveral))
  act(() => void editor.execute(commands.selectSeveral))
  expect(screen.queryByRole('group')).toBeNull()
})
