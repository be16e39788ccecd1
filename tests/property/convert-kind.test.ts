import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contentOf, nextKind, NODE_KINDS, walkBranch, type NodeId, type NodeKind } from '../../src/domain'
import { commands } from '../../src/editor'
import { bigObjective, okr, type NodeSpec } from '../support/builders'
import { createTestEditor, type TestEditor } from '../support/editor-harness'

const kind = fc.constantFrom(...NODE_KINDS)

/** Branches of any kinds: whole chains and broken ones. */
const anyBranch = fc.letrec<{ branch: NodeSpec }>((tie) => ({
  branch: fc.record({
    kind,
    title: fc.string({ maxLength: 5 }),
    fields: fc.record({ effort: fc.nat(100), owner: fc.constantFrom(null, 'Ana'), done: fc.boolean() }),
    children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('branch'), { maxLength: 3 })),
  }),
})).branch

/** A branch as Tab grows it: below each node stands what a new child of it would be. */
function grown(kind: NodeKind, sizes: readonly number[]): NodeSpec {
  const [size = 0, ...rest] = sizes
  const children = Array.from({ length: size }, () => grown(nextKind(kind), rest))
  return { kind, title: kind, fields: {}, children }
}

function convert(editor: TestEditor, id: NodeId, to: NodeKind): void {
  editor.execute(commands.setKind, { ids: [id], kind: to })
}

it('there and back gives the same record, whatever it stands on and whatever stands below it', () => {
  fc.assert(
    fc.property(fc.array(anyBranch, { minLength: 1, maxLength: 3 }), fc.nat(99), kind, (branches, at, to) => {
      const editor = createTestEditor(okr(bigObjective('Big', { id: 'big' }, ...branches)))
      const ids = [...walkBranch(editor.document(), 'big' as NodeId)].slice(1)
      const id = ids[at % ids.length] as NodeId
      const before = editor.document().node(id)
      convert(editor, id, to)
      expect(editor.document().node(id)).toMatchObject({ kind: to, title: before?.title })
      convert(editor, id, before?.kind ?? 'idea')
      expect(editor.document().node(id)).toEqual(before)
    }),
    { seed: 1, numRuns: 200 },
  )
})

it('there and back gives the same branch where it grew in the order of the method', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 4 })
  const between = fc.constantFrom<NodeKind>('objective', 'keyResult', 'action', 'idea')
  fc.assert(
    fc.property(sizes, between, kind, (each, from, to) => {
      const editor = createTestEditor(okr(bigObjective('Big', grown(from, each))))
      const [id] = editor.document().children(editor.id('Big'))
      const before = contentOf(editor.document())
      convert(editor, id as NodeId, to)
      convert(editor, id as NodeId, from)
      expect(contentOf(editor.document())).toEqual(before)
    }),
    { seed: 2, numRuns: 100 },
  )
})

it('undo gives everything back, always', () => {
  fc.assert(
    fc.property(anyBranch, kind, (branch, to) => {
      const editor = createTestEditor(okr(bigObjective('Big', branch)))
      const [id] = editor.document().children(editor.id('Big'))
      const before = contentOf(editor.document())
      convert(editor, id as NodeId, to)
      editor.execute(commands.undo)
      expect(contentOf(editor.document())).toEqual(before)
    }),
    { seed: 3, numRuns: 100 },
  )
})
