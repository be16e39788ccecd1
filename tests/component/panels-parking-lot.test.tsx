// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parkedRoots, type NodeId } from '../../src/domain'
import type { Editor } from '../../src/editor'
import { ParkingLot } from '../../src/ui/panels/parking-lot/parking-lot'
import { bigObjective, idea, keyResult, okr, parked } from '../support/builders'
import { renderWithEditor } from './panels-harness'

const content = okr(
  bigObjective('Become the place people come to first', { id: 'big' }),
  parked(idea('Invite the founders', { id: 'i1' })),
  parked(keyResult('Newsletter to 500 readers', { id: 'i2' }, idea('Ask Ana', { id: 'i3' }))),
)

const tree = () => screen.getByRole('tree', { name: 'Parking lot' })
const parkedIn = (editor: Editor) => parkedRoots(editor.store.getState().document)

test('shows what is parked, with its kind and what it holds', async () => {
  await renderWithEditor(content, <ParkingLot />)
  expect(within(tree()).getByRole('treeitem', { name: 'Idea: Invite the founders' })).toBeDefined()
  const branch = within(tree()).getByRole('treeitem', { name: 'Key result: Newsletter to 500 readers' })
  expect(within(branch).getByText('with 1 node below it')).toBeDefined()
  expect(screen.getByText('2 ideas parked')).toBeDefined()
})

test('ideas are added one after another', async () => {
  const { editor, user } = await renderWithEditor(content, <ParkingLot />)
  const entry = screen.getByRole('textbox', { name: 'Add an idea' })
  await user.type(entry, 'Open on Sundays{Enter}A map of the town{Enter}{Enter}')
  expect(within(tree()).getAllByRole('treeitem')).toHaveLength(4)
  expect(document.activeElement).toBe(entry)
  expect(entry).toHaveProperty('value', '')
  expect(parkedIn(editor)).toHaveLength(4)
})

test('a parked branch goes back to the map', async () => {
  const { editor, user } = await renderWithEditor(content, <ParkingLot />)
  await user.click(screen.getByRole('button', { name: 'Bring “Invite the founders” back to the map' }))
  expect(editor.store.getState().document.node('i1' as NodeId)).toMatchObject({
    parentId: 'big',
    parked: null,
  })
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The map' }))
})

test('arrows travel, Delete deletes', async () => {
  const { editor, user } = await renderWithEditor(content, <ParkingLot />)
  const [first, second] = within(tree()).getAllByRole('treeitem')
  first?.focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(second)
  await user.keyboard('{Delete}')
  expect(parkedIn(editor)).toEqual(['i1'])
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add an idea' }))
})
