// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { ClusterBoard } from '../../../src/ui/workshop/cluster/cluster-board'
import { bigObjective, idea, keyResult, okr, parked } from '../../support/builders'
import { renderWithEditor } from '../panels/panels-harness'

const content = okr(
  bigObjective('Be heard', { id: 'big' }),
  parked(idea('A weekly newsletter')),
  parked(idea('A podcast')),
  parked(keyResult('Ten talks at fairs')),
  parked(idea('Loud', { id: 'g' }, idea('Posters'), idea('Radio'))),
)

const card = (name: string) => screen.getByRole('button', { name })
const column = (name: string) => screen.getByRole('region', { name })
const cardsIn = (name: string) =>
  within(column(name))
    .getAllByRole('button', { pressed: false })
    .map((button) => button.textContent)

const open = (more = content) => renderWithEditor(more, <ClusterBoard />)

describe('by keys', () => {
  test('an idea is picked up and put onto another: they make a group that wants a name', async () => {
    const { editor, user } = await open()
    card('A weekly newsletter, in Not grouped').focus()
    await user.keyboard(' ')
    expect(screen.getByRole('status').textContent).toContain('A weekly newsletter is picked up')
    await user.keyboard('{ArrowDown}{Enter}')
    const name = within(column('Group 1: no name yet')).getByRole('textbox', { name: 'Name of the group' })
    expect(document.activeElement).toBe(name)
    await user.type(name, 'Tell our story')
    expect(cardsIn('Group 1: Tell our story')).toEqual(['A podcast', 'A weekly newsletter'])
    expect(editor.childrenOf('Tell our story')).toEqual(['A podcast', 'A weekly newsletter'])
  })

  test('arrows walk through a column and to the one beside it', async () => {
    const { user } = await open()
    card('A weekly newsletter, in Not grouped').focus()
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(document.activeElement).toBe(card('Radio, in Group 1: Loud'))
    await user.keyboard('{ArrowUp}{ArrowLeft}')
    expect(document.activeElement).toBe(card('A weekly newsletter, in Not grouped'))
  })

  test('Escape puts back what is picked up, and then closes', async () => {
    const { editor, user } = await open()
    act(() => void editor.execute(commands.openDialog, { dialog: 'cluster' }))
    card('A podcast, in Not grouped').focus()
    await user.keyboard('{Enter}{Escape}')
    expect(editor.state().ephemeral.dialog).toBe('cluster')
    expect(screen.queryByRole('button', { pressed: true })).toBeNull()
    expect(document.activeElement).toBe(card('A podcast, in Not grouped'))
    await user.keyboard('{Escape}')
    expect(editor.state().ephemeral.dialog).toBeNull()
  })

  test('an idea leaves its group, and undo brings it back', async () => {
    const { editor, user } = await open()
    await user.click(card('Posters, in Group 1: Loud'))
    await user.click(screen.getByRole('button', { name: 'Put here: no group' }))
    expect(editor.childrenOf('Loud')).toEqual(['Radio'])
    expect(document.activeElement).toBe(card('Posters, in Not grouped'))
    await user.keyboard('{Control>}z{/Control}')
    expect(editor.childrenOf('Loud')).toEqual(['Posters', 'Radio'])
  })
})

test('a mouse drags an idea into a group', async () => {
  const { editor, user } = await open()
  const target = column('Group 1: Loud')
  document.elementFromPoint = () => target
  await user.pointer([
    { keys: '[MouseLeft>]', target: card('Ten talks at fairs, in Not grouped'), coords: { x: 10, y: 10 } },
    { target, coords: { x: 300, y: 60 } },
    { keys: '[/MouseLeft]', target, coords: { x: 300, y: 60 } },
  ])
  expect(editor.childrenOf('Loud')).toEqual(['Posters', 'Radio', 'Ten talks at fairs'])
  expect(editor.find('Ten talks at fairs').kind).toBe('keyResult')
})

test('a group becomes an objective in one step of undo', async () => {
  const { editor, user } = await open()
  await user.click(within(column('Group 1: Loud')).getByRole('button', { name: 'Make it an objective' }))
  expect(editor.find('Loud')).toMatchObject({ kind: 'objective', parentId: 'big', parked: null })
  expect(editor.childrenOf('Loud')).toEqual(['Posters', 'Radio'])
  expect(screen.queryByRole('region', { name: /^Group/ })).toBeNull()
  act(() => void editor.press('Mod+Z'))
  expect(editor.find('Loud')).toMatchObject({ kind: 'idea', parentId: null, parked: { reason: '' } })
})

describe('ideas that say the same', () => {
  const twice = okr(
    bigObjective('Be heard'),
    parked(idea('A weekly newsletter for users', { note: 'from Ana' })),
    parked(idea('A podcast')),
    parked(idea('Weekly newsletter for our users', { note: 'from Bo' })),
  )

  test('are offered for merging, which keeps the words of both', async () => {
    const { editor, user } = await open(twice)
    const offer = await screen.findByRole('region', { name: 'Ideas that look alike' })
    expect(within(offer).getByText('Weekly newsletter for our users')).toBeDefined()
    await user.click(within(offer).getByRole('button', { name: 'Merge' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Ideas that look alike' })).toBeNull())
    expect(editor.find('A weekly newsletter for users').note).toBe(
      'from Ana\nWeekly newsletter for our users\nfrom Bo',
    )
    expect(editor.document().count('nodes')).toBe(3)
    act(() => void editor.press('Mod+Z'))
    expect(editor.document().count('nodes')).toBe(4)
  })

  test('can both be kept', async () => {
    const { editor, user } = await open(twice)
    await user.click(await screen.findByRole('button', { name: 'Keep both' }))
    expect(screen.queryByRole('region', { name: 'Ideas that look alike' })).toBeNull()
    expect(editor.document().count('nodes')).toBe(4)
  })
})
