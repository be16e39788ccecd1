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
import type { TableDescriptor } from '../../../src/domain/table-descriptor'
import { bigObjective, objective, okr } from '../../support/builders'
import { must } from '../../support/must'

interface Sticker {
  readonly id: string
  readonly nodeId: NodeId
  readonly points: number
}

vi.mock('../../../src/domain/tables', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/domain/tables')>()
  const stickers: TableDescriptor<Sticker> = {
    schema: v.object({ id: v.string(), nodeId: v.custom<NodeId>(() => true), points: v.number() }),
    size: [0, Infinity],
    owners: (sticker) => [sticker.nodeId],
    compare: (a, b) => b.points - a.points,
    reassign: (sticker, to) => ({ ...sticker, nodeId: to(sticker.nodeId) }),
    hasDerivedId: false,
    copied: 'always',
    restoresOwners: true,
    composed: [],
  }
  return { ...original, TABLES: { ...original.TABLES, stickers } }
})

/** A further table: it exists only in the registry above, so its name and rows are none that the types know. */
const STICKERS = 'stickers' as 'ratings'

function sticker(id: string, nodeId: string, points: number): Tables['ratings'] {
  const row: Sticker = { id, nodeId: nodeId as NodeId, points }
  return row as unknown as Tables['ratings']
}

const A = 'a' as NodeId

const content: DocumentContent = {
  ...okr(bigObjective('Big', { id: 'big' }, objective('A', { id: 'a' }), objective('B', { id: 'b' }))),
  [STICKERS]: [sticker('v1', 'a', 3), sticker('v2', 'b', 1)],
}

describe('a further table', () => {
  it('is listed, indexed by its owners and sorted as its entry says', () => {
    expect(TABLE_NAMES).toContain(STICKERS)
    const document = createLiveDocument(content)
    const version = document.version(A)
    document.apply(
      diffBetween(content, { ...content, [STICKERS]: [...content[STICKERS], sticker('v3', 'a', 8)] }),
    )
    expect(document.rowsOf(STICKERS, A)).toEqual([sticker('v3', 'a', 8), sticker('v1', 'a', 3)])
    expect(document.version(A)).toBeGreaterThan(version)
  })

  it('is changed by diffs, which can be squashed and inverted', () => {
    const document = createLiveDocument(content)
    const transaction = createTransaction(document)
    transaction.put(STICKERS, sticker('v1', 'a', 5))
    const first = transaction.diff()
    transaction.delete(STICKERS, 'v2')
    const both = squashDiffs([first, transaction.diff()])
    expect([...changesOf(both, STICKERS)].map(([id]) => id).sort()).toEqual(['v1', 'v2'])
    document.apply(both)
    expect(contentOf(document)[STICKERS]).toEqual([sticker('v1', 'a', 5)])
    document.apply(invertDiff(both))
    expect(contentOf(document)[STICKERS]).toEqual(content[STICKERS])
  })

  it('is validated, and may be missing in a file that is older', () => {
    expect(parseContent(content)).toMatchObject({ ok: true, value: { [STICKERS]: content[STICKERS] } })
    const wrong = [{ id: 'v1', nodeId: 'a', points: 'many' }]
    expect(parseContent({ ...content, [STICKERS]: wrong })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    })
    expect(parseContent({ ...content, [STICKERS]: undefined })).toMatchObject({
      ok: true,
      value: { [STICKERS]: [] },
    })
    expect(parseContent({ ...content, [STICKERS]: [sticker('v1', 'nobody', 1)] })).toMatchObject({
      ok: false,
      error: { code: 'dangling', data: { table: STICKERS } },
    })
  })

  it('is deleted with its nodes, copied with them and extracted with them', () => {
    const document = createLiveDocument(content)
    let count = 0
    const newId = () => `copy-${(count += 1)}`
    expect(contentOf(createLiveDocument(extractBranches(document, [A])))[STICKERS]).toEqual([
      sticker('v1', 'a', 3),
    ])
    document.apply(must(duplicateBranches(document, { ids: [A], newId })))
    expect(document.rowsOf(STICKERS, 'copy-1' as NodeId)).toMatchObject([{ nodeId: 'copy-1', points: 3 }])
    document.apply(must(deleteBranches(document, { ids: [A] })))
    expect(contentOf(document)[STICKERS].map(({ id }) => id)).toEqual(['copy-2', 'v2'])
    expect(checkInvariants(document)).toEqual([])
  })

  it('is merged: a new record brings back the node that somebody else deleted', () => {
    const document = createLiveDocument(content)
    const theirs = must(deleteBranches(document, { ids: [A] }))
    const transaction = createTransaction(document)
    transaction.put(STICKERS, sticker('v9', 'a', 9))
    const ours = transaction.diff()
    document.apply(theirs)
    document.apply(mergeDiffs({ document, ours, theirs }).diff)
    expect(document.node(A)?.title).toBe('A')
    expect(document.rowsOf(STICKERS, A).map(({ id }) => id)).toEqual(['v9', 'v1'])
  })
})
