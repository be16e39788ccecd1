// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { FindBar } from '../../../src/ui/workspace/find/find-bar'
import { HighlightedText } from '../../../src/ui/node/title/highlighted-text'
import { PathBar } from '../../../src/ui/workspace/bars/path-bar'
import { action, bigObjective, keyResult, objective, okr } from '../../support/builders'
import { renderWithEditor } from '../panels/panels-harness'

const content = okr(
  bigObjective(
    'Become the place people come to first',
    objective('Élan in every visit', { owner: 'Zoë' }, keyResult('Élite readers', { confidence: 3 })),
    objective('Steady growth', action('Ask Élodie')),
  ),
)

const field = () => screen.getByRole('searchbox', { name: 'Find' })

test('Find counts what it finds and goes on with Enter, Shift+Enter and its buttons', async () => {
  const { editor, user } = await renderWithEditor(content, <FindBar />)
  expect(screen.queryByRole('search')).toBeNull()
  act(() => void editor.press('Mod+F'))
  expect(document.activeElement).toBe(field())
  await user.type(field(), 'el')
  expect(screen.getByRole('status').textContent).toBe('3 found')
  await user.keyboard('{Enter}')
  expect(screen.getByRole('status').textContent).toBe('1 of 3')
  expect(editor.selected()).toEqual(['Élan in every visit'])
  await user.keyboard('{Enter}')
  expect(editor.selected()).toEqual(['Élite readers'])
  await user.keyboard('{Shift>}{Enter}{Enter}{/Shift}')
  expect(editor.selected()).toEqual(['Ask Élodie'])
  await user.click(screen.getByRole('button', { name: 'Next match' }))
  expect(editor.selected()).toEqual(['Élan in every visit'])
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('search')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The map' }))
  expect(editor.selected()).toEqual(['Élan in every visit'])
})

test('Find filters by kind, owner, check and confidence', async () => {
  const { editor, user } = await renderWithEditor(content, <FindBar />)
  act(() => void editor.press('Mod+F'))
  const choose = (name: string, option: string) =>
    user.selectOptions(screen.getByRole('combobox', { name }), option)
  const count = () => screen.getByRole('status').textContent
  await choose('Kind', 'Objective')
  expect(count()).toBe('2 found')
  await choose('Owner', 'Zoë')
  expect(count()).toBe('1 found')
  await choose('Owner', 'No owner')
  expect(count()).toBe('1 found')
  await choose('Kind', 'Kind')
  await choose('Owner', 'Owner')
  await choose('Confidence', 'Low, 3 or less')
  expect(count()).toBe('1 found')
  await choose('Confidence', 'Confidence')
  await choose('Check', 'Any check')
  expect(count()).toBe('1 found')
  await choose('Check', 'Check')
  expect(screen.queryByRole('status')).toBeNull()
})

test('Find knows whoever owns something when the filter is turned to', async () => {
  const { editor, user } = await renderWithEditor(content, <FindBar />)
  act(() => void editor.press('Mod+F'))
  const owner = screen.getByRole('combobox', { name: 'Owner' })
  const ids = [editor.id('Steady growth')]
  act(() => void editor.execute(commands.setFields, { ids, fields: { owner: 'Ann' } }))
  expect(within(owner).queryByRole('option', { name: 'Ann' })).toBeNull()
  await user.click(owner)
  expect(within(owner).getByRole('option', { name: 'Ann' })).toBeDefined()
})

test('found words are marked in their own spelling', async () => {
  const { editor } = await renderWithEditor(content, <HighlightedText text="Élan in every élan" />)
  act(() => {
    editor.press('Mod+F')
    editor.execute(commands.setQuery, { text: 'elan' })
  })
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    'Élan',
    'élan',
  ])
})

test('Path leads from the whole map to the branch in focus', async () => {
  const { editor, user } = await renderWithEditor(content, <PathBar />)
  expect(screen.queryByRole('navigation')).toBeNull()
  act(() => {
    editor.select('Élite readers')
    editor.press('F6')
  })
  const path = () => screen.getByRole('navigation', { name: 'Path' })
  const steps = () =>
    within(path())
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
  expect(steps()).toEqual([
    'Whole map',
    'Become the place people come to first',
    'Élan in every visit',
    'Élite readers',
  ])
  await user.click(within(path()).getByRole('button', { name: 'Élan in every visit' }))
  expect(steps()).toHaveLength(3)
  await user.click(within(path()).getByRole('button', { name: 'Whole map' }))
  expect(screen.queryByRole('navigation')).toBeNull()
  expect(editor.state().session.focusBranch).toBeNull()
})
