import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contentOf, NODE_KINDS, type NodeId } from '../../src/domain'
import { commands } from '../../src/editor'
import { expectDefined } from '../../src/lib'
import { createTestEditor, type TestEditor } from '../support/editor-harness'
import { startingMap } from './support/random-edits'

const number = fc.nat(999)
const gesture = fc.record({
  what: number,
  ids: fc.array(number, { minLength: 1, maxLength: 4 }),
  where: number,
})

type Gesture = typeof gesture extends fc.Arbitrary<infer Value> ? Value : never

function nodeAt(editor: TestEditor, at: number): NodeId {
  const all = [...editor.document().all('nodes')].map(({ id }) => id).sort()
  return expectDefined(all[at % all.length], 'node')
}

const GESTURES: readonly ((editor: TestEditor, ids: NodeId[], where: number) => void)[] = [
  (editor, ids, where) => editor.execute(commands.drop, { ids, parentId: nodeAt(editor, where) }),
  (editor, ids, where) => {
    const after = nodeAt(editor, where)
    const parentId = editor.document().node(after)?.parentId ?? null
    const side = where % 2 === 0 ? 'start' : 'end'
    if (parentId !== null) editor.execute(commands.drop, { ids, parentId, after, side })
  },
  (editor, ids, where) => {
    const parentId = nodeAt(editor, where)
    editor.execute(commands.drop, { ids, parentId, after: null })
  },
  (editor, ids, where) => editor.execute(commands.placeByHand, { ids, by: { x: where - 500, y: where } }),
  (editor, ids, where) => {
    editor.execute(commands.select, { ids })
    editor.execute(commands.startMove)
    editor.execute(commands.completeMove, { parentId: nodeAt(editor, where) })
    editor.execute(commands.cancelChoosing)
  },
  (editor, [from], where) => {
    if (from !== undefined)
      editor.execute(commands.addRelation, { from, to: nodeAt(editor, where), label: '' })
  },
  (editor, ids, where) => {
    const kind = expectDefined(NODE_KINDS[where % NODE_KINDS.length], 'kind')
    editor.execute(commands.setKind, { ids, kind })
  },
  (editor, ids) => editor.execute(commands.park, { ids }),
  (editor, ids, where) => editor.execute(commands.unpark, { ids, parentId: nodeAt(editor, where) }),
  (editor, ids) => editor.execute(commands.tidy, { ids }),
  (editor) => editor.execute(commands.tidyAll),
  (editor, ids) => {
    editor.execute(commands.selectBox, { ids, add: true })
    editor.execute(commands.nudgeRight)
  },
  (editor, ids) => ids.forEach((id) => editor.execute(commands.selectRange, { id })),
]

function perform(editor: TestEditor, { what, ids, where }: Gesture): void {
  const nodes = ids.map((at) => nodeAt(editor, at))
  GESTURES[what % GESTURES.length]?.(editor, nodes, where)
}

/** The editor under test checks every invariant after each change. */
it('whatever is dragged where, the map stays whole, and undo brings every step back', () => {
  fc.assert(
    fc.property(fc.array(gesture, { minLength: 5, maxLength: 60, size: 'max' }), (gestures) => {
      const editor = createTestEditor(startingMap)
      const states = [contentOf(editor.document())]
      for (const each of gestures) {
        const { revision } = editor.document()
        perform(editor, each)
        editor.clock.advance(1000)
        if (editor.document().revision !== revision) states.push(contentOf(editor.document()))
      }
      for (const before of states.slice(0, -1).reverse()) {
        editor.execute(commands.undo)
        expect(contentOf(editor.document())).toEqual(before)
      }
      expect(editor.state().canUndo).toBe(false)
    }),
    { seed: 1, numRuns: 60 },
  )
})
