import { expect, test } from 'vitest'
import type { NodeId, PlainDate } from '../../../src/domain'
import { commands, type CellWrite } from '../../../src/editor'
import { action, bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

const content = okr(
  bigObjective(
    'Big',
    objective(
      'O',
      { id: 'o' },
      keyResult('A', { id: 'a', metric: range(1, 10, 'h', 2) }, action('Do', { id: 'do' })),
      keyResult('B', { id: 'b' }),
      keyResult('C', { id: 'c', metric: { type: 'band', lower: 5, upper: 10, current: 7, unit: '' } }),
      keyResult('D', { id: 'd', metric: { type: 'milestone', reached: false } }),
    ),
  ),
)

function write(...cells: readonly CellWrite[]) {
  const editor = createTestEditor(content)
  editor.execute(commands.writeCells, { cells })
  const node = (id: string) => editor.document().node(id as NodeId)
  return { editor, node }
}

const at = (nodeId: string) => ({ nodeId: nodeId as NodeId })

test('cells of many fields are one step of undo, and said', () => {
  const { editor, node } = write(
    { ...at('a'), field: 'title', value: 'New' },
    { ...at('a'), field: 'owner', value: 'Li Wei' },
    { ...at('b'), field: 'due', value: '2027-03-31' as PlainDate },
    { ...at('do'), field: 'done', value: true },
    { ...at('b'), field: 'confidence', value: 7 },
    { ...at('a'), field: 'effort', value: 40 },
    { ...at('a'), field: 'support', value: 3 },
  )
  expect(node('a')).toMatchObject({ title: 'New', owner: 'Li Wei', effort: 40 })
  expect(node('b')).toMatchObject({ due: '2027-03-31', confidence: 7 })
  expect(node('do')).toMatchObject({ done: true })
  expect(editor.document().rowsOf('ratings', 'a' as NodeId)).toMatchObject([{ strength: 3 }])
  expect(editor.announced()).toContain('cellsChanged')
  editor.execute(commands.undo)
  expect(node('a')).toMatchObject({ title: 'A', owner: null, effort: null })
  expect(node('b')).toMatchObject({ due: null, confidence: null })
  expect(editor.state().canUndo).toBe(false)
})

test('the numbers of one metric build on each other, with the unit of the first', () => {
  const { node, editor } = write(
    { ...at('b'), field: 'from', value: 24, unit: '%' },
    { ...at('b'), field: 'now', value: 28 },
    { ...at('b'), field: 'target', value: 31.2, unit: 'x' },
  )
  expect(node('b')?.metric).toEqual({ type: 'range', baseline: 24, current: 28, target: 31.2, unit: '%' })
  expect(editor.document().rowsOf('checkIns', 'b' as NodeId)).toMatchObject([{ value: 28 }])
})

test('a band has bounds in place of from and target; a milestone is reached or not', () => {
  const { node } = write(
    { ...at('c'), field: 'from', value: 4 },
    { ...at('c'), field: 'target', value: 12 },
    { ...at('d'), field: 'reached', value: true },
    { ...at('d'), field: 'from', value: 3 },
  )
  expect(node('c')?.metric).toMatchObject({ type: 'band', lower: 4, upper: 12, current: 7 })
  expect(node('d')?.metric).toEqual({ type: 'milestone', reached: true })
})

test('numbers that are all taken away leave no metric', () => {
  const { node } = write(
    { ...at('b'), field: 'target', value: 5 },
    { ...at('b'), field: 'target', value: null },
  )
  expect(node('b')?.metric).toBeNull()
})

test('a cell that is refused leaves the others', () => {
  const { node } = write(
    { ...at('gone'), field: 'owner', value: 'Ann' },
    { ...at('a'), field: 'effort', value: 400 },
    { ...at('a'), field: 'owner', value: 'Ann' },
  )
  expect(node('a')).toMatchObject({ owner: 'Ann', effort: null })
})
