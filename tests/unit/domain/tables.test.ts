import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import {
  changesOf,
  checkInvariants,
  contentOf,
  createLiveDocument,
  createTransaction,
  deleteBranches,
  diffBetween,
  duplicateBranches,
  extractBranches,
  invertDiff,
  mergeDiffs,
  parseContent,
  squashDiffs,
  TABLE_NAMES,
  type DocumentContent,
  type NodeId,
  type Tables,
} from '../../../src/domain'
import type { TableDescriptor } from '../../../src/domain/tables'
import { bigObjective, objective, okr } from '../../support/builders'
import { must } from '../../support/must'

interface Vote {
  readonly id: string
  readonly nodeId: NodeId
  readonly points: number
}

vi.mock('../../../src/domain/tables', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/domain/tables')>()
  const votes: TableDescriptor<Vote> = {
    schema: v.object({ id: v.string(), nodeId: v.custom<NodeId>(() => true), points: v.number() }),
    size: [0, Infinity],
    owners: (vote) => [vote.nodeId],
    compare: (a, b) => b.points - a.points,
    reassign: (vote, to) => ({ ...vote, nodeId: to(vote.nodeId) }),
    hasDerivedId: false,
    copied: 'always',
    restoresOwners: true,
    composed: [],
  }
  return { ...original, TABLES: { ...original.TABLES, votes } }
})

/** The seventh table: it exists only in the registry above, so its name and rows are none that the types know. */
const VOTES = 'votes' as 'ratings'

function vote(id: string, nodeId: string, points: number): Tables['ratings'] {
  const row: Vote = { id, nodeId: nodeId as NodeId, points }
  return row as unknown as Tables['ratings']
}

const A = 'a' as NodeId

const content: DocumentContent = {
  ...okr(bigObjective('Big', { id: 'big' }, objective('A', { id: 'a' }), objective('B', { id: 'b' }))),
  [VOTES]: [vote('v1', 'a', 3), vote('v2', 'b', 1)],
}

describe('a seventh table', () => {
  it('is listed, indexed by its owners and sorted as its entry says', () => {
    expect(TABLE_NAMES).toContain(VOTES)
    const document = createLiveDocument(content)
    const version = document.version(A)
    document.apply(diffBetween(content, { ...content, [VOTES]: [...content[VOTES], vote('v3', 'a', 8)] }))
    expect(document.rowsOf(VOTES, A)).toEqual([vote('v3', 'a', 8), vote('v1', 'a', 3)])
    expect(document.version(A)).toBeGreaterThan(version)
  })

  it('is changed by diffs, which can be squashed and inverted', () => {
    const document = createLiveDocument(content)
    const transaction = createTransaction(document)
    transaction.put(VOTES, vote('v1', 'a', 5))
    const first = transaction.diff()
    transaction.delete(VOTES, 'v2')
    const both = squashDiffs([first, transaction.diff()])
    expect([...changesOf(both, VOTES)].map(([id]) => id).sort()).toEqual(['v1', 'v2'])
    document.apply(both)
    expect(contentOf(document)[VOTES]).toEqual([vote('v1', 'a', 5)])
    document.apply(invertDiff(both))
    expect(contentOf(document)[VOTES]).toEqual(content[VOTES])
  })

  it('is validated, and may be missing in a file that is older', () => {
    expect(parseContent(content)).toMatchObject({ ok: true, value: { [VOTES]: content[VOTES] } })
    const wrong = [{ id: 'v1', nodeId: 'a', points: 'many' }]
    expect(parseContent({ ...content, [VOTES]: wrong })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    })
    expect(parseContent({ ...content, [VOTES]: undefined })).toMatchObject({
      ok: true,
      value: { [VOTES]: [] },
    })
    expect(parseContent({ ...content, [VOTES]: [vote('v1', 'nobody', 1)] })).toMatchObject({
      ok: false,
      error: { code: 'dangling', data: { table: VOTES } },
    })
  })

  it('is deleted with its nodes, copied with them and extracted with them', () => {
    const document = createLiveDocument(content)
    let count = 0
    const newId = () => `copy-${(count += 1)}`
    expect(contentOf(createLiveDocument(extractBranches(document, [A])))[VOTES]).toEqual([vote('v1', 'a', 3)])
    document.apply(must(duplicateBranches(document, { ids: [A], newId })))
    expect(document.rowsOf(VOTES, 'copy-1' as NodeId)).toMatchObject([{ nodeId: 'copy-1', points: 3 }])
    document.apply(must(deleteBranches(document, { ids: [A] })))
    expect(contentOf(document)[VOTES].map(({ id }) => id)).toEqual(['copy-2', 'v2'])
    expect(checkInvariants(document)).toEqual([])
  })

  it('is merged: a new record brings back the node that somebody else deleted', () => {
    const document = createLiveDocument(content)
    const theirs = must(deleteBranches(document, { ids: [A] }))
    const transaction = createTransaction(document)
    transaction.put(VOTES, vote('v9', 'a', 9))
    const ours = transaction.diff()
    document.apply(theirs)
    document.apply(mergeDiffs({ document, ours, theirs }).diff)
    expect(document.node(A)?.title).toBe('A')
    expect(document.rowsOf(VOTES, A).map(({ id }) => id)).toEqual(['v9', 'v1'])
  })
})
