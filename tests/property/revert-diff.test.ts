import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addNode,
  checkInvariants,
  contentOf,
  convertKind,
  createLiveDocument,
  deleteBranches,
  deleteKeepingChildren,
  invertDiff,
  moveNodes,
  NODE_KINDS,
  parkBranches,
  rateSupport,
  setNodeFields,
  squashDiffs,
  unparkBranches,
  type DocumentDiff,
  type DomainError,
  type LiveDocument,
  type NodeId,
  type SupportStrength,
} from '../../src/domain'
import { revertDiff } from '../../src/editor/history/revert-diff'
import type { Result } from '../../src/lib'
import { bigObjective, idea, keyResult, objective, okr, parked } from '../support/builders'

const map = () =>
  createLiveDocument(
    okr(
      bigObjective('Big', objective('A', keyResult('A1'), keyResult('A2')), objective('B', keyResult('B1'))),
      parked(idea('Later')),
    ),
  )

/** One change: which kind of change, on which node, with which other node or value. */
interface Deed {
  readonly what: number
  readonly where: number
  readonly more: number
}

const deed = fc.record({ what: fc.nat(99), where: fc.nat(99), more: fc.nat(99) })

type Outcome = Result<DocumentDiff, DomainError>

const operations: readonly ((document: LiveDocument, id: NodeId, other: NodeId, more: number) => Outcome)[] =
  [
    (document, id, other) => moveNodes(document, { ids: [id], parentId: other }),
    (document, id, other) => moveNodes(document, { ids: [id], parentId: other, after: null }),
    (document, id, other, more) =>
      addNode(document, { id: `${id}+${more}` as NodeId, parentId: other, kind: 'action', title: 'New' }),
    (document, id) => deleteBranches(document, { ids: [id] }),
    (document, id) => deleteKeepingChildren(document, { ids: [id] }),
    (document, id, _other, more) =>
      convertKind(document, { ids: [id], kind: NODE_KINDS[more % 5] ?? 'idea' }),
    (document, id, _other, more) =>
      setNodeFields(document, { ids: [id], fields: { title: `Title ${more % 3}` } }),
    (document, nodeId, _other, more) =>
      rateSupport(document, { nodeId, rater: '', strength: (more % 4) as SupportStrength }),
    (document, id) => parkBranches(document, { ids: [id] }),
    (document, id, other) => unparkBranches(document, { ids: [id], parentId: other }),
  ]

/** Does the deeds one after another; refused ones are left out. */
function perform(document: LiveDocument, deeds: readonly Deed[]): DocumentDiff {
  const diffs: DocumentDiff[] = []
  for (const { what, where, more } of deeds) {
    const ids = [...document.all('nodes')].map(({ id }) => id)
    const id = ids[where % ids.length]
    const other = ids[more % ids.length]
    const operation = operations[what % operations.length]
    if (id === undefined || other === undefined || operation === undefined) continue
    const result = operation(document, id, other, more)
    if (!result.ok) continue
    document.apply(result.value)
    diffs.push(result.value)
  }
  return squashDiffs(diffs)
}

describe('taking a change back', () => {
  it('is the exact inverse with nobody else about', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 6 }), (ours) => {
        const document = map()
        const before = contentOf(document)
        const diff = perform(document, ours)
        expect(revertDiff(document, diff)).toEqual(invertDiff(diff))
        document.apply(revertDiff(document, diff))
        expect(contentOf(document)).toEqual(before)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('keeps every invariant, whatever others did since, and so does doing it again', () => {
    fc.assert(
      fc.property(
        fc.array(deed, { minLength: 1, maxLength: 4 }),
        fc.array(deed, { maxLength: 6 }),
        fc.array(deed, { maxLength: 3 }),
        (ours, theirs, later) => {
          const document = map()
          const diff = perform(document, ours)
          perform(document, theirs)
          const undoing = revertDiff(document, diff)
          document.apply(undoing)
          expect(checkInvariants(document)).toEqual([])
          perform(document, later)
          document.apply(revertDiff(document, undoing))
          expect(checkInvariants(document)).toEqual([])
        },
      ),
      { seed: 2, numRuns: 1500 },
    )
  })
})
