// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { parkedRoots, type NodeId } from '../../../src/domain'
import { commands, type Editor } from '../../../src/editor'
import { ParkingLot } from '../../../src/ui/panels/parking-lot/parking-lot'
import { bigObjective, idea, keyResult, objective, okr, parked } from '../../support/builders'
import { giveListsRoom } from '../../support/list-room'
import { renderWithEditor } from './panels-harness'

beforeEach(() => giveListsRoom(600, 40))

const content = okr(
  bigObjective(
    'Become the place people come to first',
    { id: 'big' },
    objective('Make it a habit', { id: 'o' }),
  ),
  parked(idea('Invite the founders', { id: 'i1' }), 'not this year'),
  parked(keyResult('Newsletter to 500 readers', { id: 'i2' }, idea('Ask Ana', { id: 'i3' }))),
)

const tree = () => screen.getByRole('tree', { name: 'Parking lot' })
const line = (name: string) => within(tree()).getByRole('treeitem', { name })
const lines = () =>
  within(tree())
    .getAllByRole('treeitem')
    .map((item) => item.getAttribute('aria-label'))
const parkedIn = (editor: Editor) => parkedRoots(editor.store.getState().document)
const nodeIn = (editor: Editor, id: string) => editor.store.getState().document.node(id as NodeId)
const FIRST = 'Idea: Invite the founders'
const SECOND = 'Key result: Newsletter to 500 readers'
const BELOW = 'Idea: Ask Ana'

describe('what is parked', () => {
  test('is a tree of branches that fold', async () => {
    const { user } = await renderWithEditor(content, <ParkingLot />)
    expect(lines()).toEqual([FIRST, SECOND, BELOW])
    expect(line(BELOW).getAttribute('aria-level')).toBe('2')
    expect(screen.getByText('2 ideas parked')).toBeDefined()
    expect(within(line(FIRST)).getByText('not this year')).toBeDefined()
    line(SECOND).focus()
    await user.keyboard('{ArrowLeft}')
    expect(lines()).toEqual([FIRST, SECOND])
    expect(within(line(SECOND)).getByText('with 1 card below it')).toBeDefined()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toBe(line(BELOW))
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(line(SECOND))
  })

  test('is sorted for the eye only', async () => {
    const { editor, user } = await renderWithEditor(content, <ParkingLot />)
    act(() => void editor.execute(commands.addIdea, { title: 'A map of the town' }))
    const sort = screen.getByRole('combobox', { name: 'Sort' })
    await user.selectOptions(sort, 'By title')
    expect(lines()).toEqual(['Idea: A map of the town', FIRST, SECOND, BELOW])
    await user.selectOptions(sort, 'By kind')
    expect(lines()).toEqual([SECOND, BELOW, FIRST, 'Idea: A map of the town'])
    expect(parkedIn(editor)).toEqual(['i1', 'i2', 'new-1'])
  })

  test('has a reason that can be given', async () => {
    const { editor, user } = await renderWithEditor(content, <ParkingLot />)
    await user.click(line(SECOND))
    await user.type(screen.getByRole('textbox', { name: 'Reason for parking' }), 'next cycle')
    expect(nodeIn(editor, 'i2')?.parked).toEqual({ reason: 'next cycle' })
    act(() => void editor.press('Mod+Z'))
    expect(nodeIn(editor, 'i2')?.parked).toEqual({ reason: '' })
  })
})

test('ideas are added one after another', async () => {
  const { editor, user } = await renderWithEditor(content, <ParkingLot />)
  const entry = screen.getByRole('textbox', { name: 'Add an idea' })
  await user.type(entry, 'Open on Sundays{Enter}A map of the town{Enter}{Enter}')
  expect(lines()).toHaveLength(5)
  expect(document.activeElement).toBe(entry)
  expect(entry).toHaveProperty('value', '')
  expect(parkedIn(editor)).toHaveLength(4)
})

describe('a line', () => {
  test('is renamed in its place, and Enter goes on with the next idea', async () => {
    const { editor, user } = await renderWithEditor(content, <ParkingLot />)
    line(FIRST).focus()
    await user.keyboard('{F2}')
    const field = within(line(FIRST)).getByRole('textbox', { name: 'Title' })
    expect(document.activeElement).toBe(field)
    await user.clear(field)
    await user.type(field, 'Invite Ana{Enter}')
    expect(nodeIn(editor, 'i1')?.title).toBe('Invite Ana')
    await user.keyboard('A second thought{F2}')
    expect(lines()).toEqual(['Idea: Invite Ana', 'Idea: A second thought', SECOND, BELOW])
    expect(document.activeElement).toBe(line('Idea: A second thought'))
  })

  test('goes back to the map, under the node that was selected there last or the Big O', async () => {
    const { editor, user } = await renderWithEditor(content, <ParkingLot />, { select: ['o'] })
    await user.click(line(FIRST))
    const target = () => screen.getByRole('combobox', { name: 'Bring back under' })
    expect(target()).toHaveProperty('value', 'selected')
    await user.click(screen.getByRole('button', { name: 'Bring “Invite the founders” back to the map' }))
    expect(nodeIn(editor, 'i1')).toMatchObject({ parentId: 'o', parked: null })
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The map' }))
    act(() => void editor.press('Mod+Z'))
    act(() => void editor.execute(commands.select, { ids: ['o' as NodeId] }))
    await user.selectOptions(target(), 'Back under “Become the place people come to first”')
    line(FIRST).focus()
    await user.keyboard('{Enter}')
    expect(nodeIn(editor, 'i1')).toMatchObject({ parentId: 'big', parked: null })
  })

  test('is reached by arrows and deleted; the next one takes the keyboard', async () => {
    const { editor, user } = await renderWithEditor(content, <ParkingLot />)
    line(FIRST).focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{Home}')
    expect(document.activeElement).toBe(line(FIRST))
    await user.keyboard('{Delete}')
    expect(parkedIn(editor)).toEqual(['i2'])
    expect(document.activeElement).toBe(line(SECOND))
    await user.keyboard('{Delete}')
    expect(parkedIn(editor)).toEqual([])
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add an idea' }))
  })
})

describe('several lines', () => {
  test('are selected with Shift and Mod, and act together', async () => {
    const { editor, user } = await renderWithEditor(content, <ParkingLot />)
    line(FIRST).focus()
    await user.keyboard('{ArrowDown}{Shift>}{ArrowUp}{/Shift}')
    const selected = () => within(tree()).getAllByRole('treeitem', { selected: true })
    expect(selected()).toHaveLength(2)
    await user.keyboard('{Enter}')
    expect(parkedIn(editor)).toEqual([])
    expect(nodeIn(editor, 'i1')?.parentId).toBe('big')
    act(() => void editor.press('Mod+Z'))
    await user.click(line(FIRST))
    await user.keyboard('{Control>}')
    await user.click(line(SECOND))
    await user.keyboard('{/Control}')
    expect(selected()).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Delete “Invite the founders”' }))
    expect(parkedIn(editor)).toEqual([])
  })
})

test('speaks Chinese', async () => {
  const { user } = await renderWithEditor(content, <ParkingLot />, { locale: 'zh' })
  await user.click(screen.getByRole('treeitem', { name: '想法：Invite the founders' }))
  expect(screen.getByRole('textbox', { name: '停放原因' })).toBeDefined()
  expect(screen.getByRole('combobox', { name: '排序' })).toBeDefined()
})

describe('of many lines', () => {
  const many = okr(
    bigObjective('Become the place people come to first'),
    ...Array.from({ length: 500 }, (_, index) => parked(idea(`Thought ${index + 1}`))),
  )

  test('only those in view are drawn; each says its place among all', async () => {
    await renderWithEditor(many, <ParkingLot />)
    expect(lines().length).toBeLessThan(40)
    expect(line('Idea: Thought 3').getAttribute('aria-posinset')).toBe('3')
    expect(line('Idea: Thought 3').getAttribute('aria-setsize')).toBe('500')
  })

  test('every one is reached by key', async () => {
    const { user } = await renderWithEditor(many, <ParkingLot />)
    line('Idea: Thought 1').focus()
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(line('Idea: Thought 500'))
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(line('Idea: Thought 498'))
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(line('Idea: Thought 1'))
  })
})

describe('lines are put together', () => {
  const key = '{Control>}g{/Control}'

  test('all that are selected at once', async () => {
    const { editor, user } = await renderWithEditor(content, <ParkingLot />)
    await user.click(line(FIRST))
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await user.keyboard(key)
    expect(parkedIn(editor)).toEqual(['i2'])
    expect(editor.document().children('i2' as NodeId)).toEqual(['i3', 'i1'])
  })

  test('one is picked up, another chosen, and the group named', async () => {
    const { editor, user } = await renderWithEditor(content, <ParkingLot />)
    act(() => void editor.execute(commands.addIdea, { title: 'Open on Sundays' }))
    line(FIRST).focus()
    await user.keyboard(`${key}{End}`)
    expect(screen.getByRole('status').textContent).toContain('Invite the founders is picked up')
    await user.keyboard('{Enter}Come in{Escape}')
    const [, group] = parkedIn(editor)
    expect(group && editor.document().children(group)).toEqual(['new-1', 'i1'])
    act(() => void editor.press('Mod+Z'))
    expect(parkedIn(editor)).toEqual(['i1', 'i2', 'new-1'])
  })
})
