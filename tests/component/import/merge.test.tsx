// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { DocumentContent, NodeId, NodeRecord } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { ok } from '../../../src/lib'
import { MergeDialog } from '../../../src/ui/import/merge/merge-dialog'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { NO_FILES } from '../../support/fakes'
import { giveListsRoom } from '../../support/list-room'
import { renderWithEditor } from '../panels/panels-harness'

beforeEach(() => giveListsRoom(400, 34))

const base = okr(
  bigObjective(
    'Grow',
    { id: 'O' },
    objective('Reach', { id: 'A' }, keyResult('Ten shops', { id: 'A1' })),
    objective('Care', { id: 'B' }, keyResult('Calm queues', { id: 'B1' })),
  ),
)

function changed(content: DocumentContent, id: string, fields: Partial<NodeRecord>): DocumentContent {
  return { ...content, nodes: content.nodes.map((node) => (node.id === id ? { ...node, ...fields } : node)) }
}

async function open(content: DocumentContent, from: DocumentContent | null = base) {
  const read = { name: 'group.okr.json', format: 'json', content, losses: [], ...(from && { base: from }) }
  const files = { ...NO_FILES, read: () => Promise.resolve(ok(read)) }
  const map = changed(base, 'A1', { title: 'Twelve shops' })
  const stage = await renderWithEditor(map, <MergeDialog />, { files })
  const dialog = within(await screen.findByRole('dialog', { name: 'Merge a file into this map' }))
  await stage.user.upload(dialog.getByLabelText('Choose a file…'), new File(['{}'], 'group.okr.json'))
  const titleOf = (id: string) => stage.editor.store.getState().document.node(id as NodeId)?.title
  return { ...stage, dialog, titleOf }
}

test('what was done in the file is a tree to pick from, and comes in by one step of undo', async () => {
  const file = changed(changed(base, 'B', { title: 'Care more' }), 'B1', { owner: 'Li Wei' })
  const { user, editor, dialog, titleOf } = await open(file)
  const tree = within(await dialog.findByRole('tree', { name: 'Changes in the file' }))
  const care = tree.getByRole('treeitem', { name: 'Objective: Care more, changed' })
  expect(care.getAttribute('aria-checked')).toBe('true')
  expect(care.textContent).toContain('was: Care')
  expect(tree.getByRole('treeitem', { name: 'Key result: Calm queues, changed' }).textContent).toContain(
    '— → Li Wei',
  )
  expect(tree.getByRole('treeitem', { name: 'Big O: Grow' }).hasAttribute('aria-checked')).toBe(false)
  await user.click(dialog.getByRole('button', { name: 'Merge 2 cards' }))
  expect(titleOf('B')).toBe('Care more')
  expect(titleOf('A1')).toBe('Twelve shops')
  editor.execute(commands.undo)
  expect(titleOf('B')).toBe('Care')
})

test('what both sides changed is marked and left, until a person picks it with Space', async () => {
  const file = changed(changed(base, 'A1', { title: 'Nine shops' }), 'B', { title: 'Care more' })
  const { user, dialog, titleOf } = await open(file)
  const row = await dialog.findByRole('treeitem', {
    name: 'Key result: Nine shops, changed, both changed it',
  })
  expect(row.getAttribute('aria-checked')).toBe('false')
  expect(dialog.getByRole('button', { name: 'Merge 1 card' })).toBeDefined()
  row.focus()
  await user.keyboard(' ')
  await user.click(dialog.getByRole('button', { name: 'Merge 2 cards' }))
  expect(titleOf('A1')).toBe('Nine shops')
})

test('without what it began with the file differs where it differs, and deletes nothing by itself', async () => {
  const file = { ...base, nodes: base.nodes.filter(({ id }) => id !== 'B1') }
  const { user, dialog, titleOf } = await open(file, null)
  expect(await dialog.findByText(/does not say what it began with/)).toBeDefined()
  const row = dialog.getByRole('treeitem', { name: 'Key result: Calm queues, deleted' })
  expect(row.getAttribute('aria-checked')).toBe('false')
  await user.click(dialog.getByRole('button', { name: 'Pick none' }))
  expect(dialog.getByRole('button', { name: 'Merge' })).toHaveProperty('disabled', true)
  await user.click(dialog.getByRole('button', { name: 'Pick all' }))
  await user.click(dialog.getByRole('button', { name: /^Merge \d cards$/ }))
  expect(titleOf('B1')).toBeUndefined()
})

test('a file that brings nothing says so', async () => {
  const { dialog } = await open(base)
  expect(await dialog.findByText('The file brings nothing new.')).toBeDefined()
})
