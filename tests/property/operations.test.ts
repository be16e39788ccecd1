import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkInvariants,
  contentOf,
  createTransaction,
  createLiveDocument,
  diffBetween,
  invertDiff,
  squashDiffs,
  type DocumentContent,
  type DocumentDiff,
  type DocumentReader,
} from '../../src/domain'
import { createFakeIds } from '../support/fakes'
import { editOf, startingMap, steps, type Step } from './support/random-edits'

/** Plays a session from the starting map; `each` sees the document after every change. */
function play(
  session: readonly Step[],
  each: (document: DocumentReader, diff: DocumentDiff) => void = () => undefined,
): { readonly document: ReturnType<typeof createLiveDocument>; readonly diffs: readonly DocumentDiff[] } {
  const document = createLiveDocument(startingMap)
  const ids = createFakeIds()
  const diffs: DocumentDiff[] = []
  for (const step of session) {
    const diff = editOf(document, step, ids)
    if (diff === null) continue
    document.apply(diff)
    diffs.push(diff)
    each(document, diff)
  }
  return { document, diffs }
}

/** Everything that indexes say of a document, in a shape that can be compared. */
function indexesOf(document: DocumentReader): unknown {
  const nodes = contentOf(document).nodes
  return {
    roots: document.children(null),
    families: nodes.map(({ id }) => document.children(id)),
    owned: nodes.map(({ id }) => [
      document.rowsOf('checkIns', id),
      document.rowsOf('ratings', id),
      document.rowsOf('dismissals', id),
      document.rowsOf('relations', id),
    ]),
  }
}

const first: DocumentContent = contentOf(createLiveDocument(startingMap))

describe('a session of random edits', () => {
  it('keeps every invariant at every step', () => {
    fc.assert(
      fc.property(steps(200), (session) => {
        play(session, (document) => expect(checkInvariants(document)).toEqual([]))
      }),
      { seed: 1, numRuns: 12 },
    )
  })

  it('comes back to the first document by undo and to the last by redo', () => {
    fc.assert(
      fc.property(steps(200), (session) => {
        const { document, diffs } = play(session)
        const last = contentOf(document)
        for (const diff of diffs.toReversed()) document.apply(invertDiff(diff))
        expect(contentOf(document)).toEqual(first)
        for (const diff of diffs) document.apply(diff)
        expect(contentOf(document)).toEqual(last)
        expect(indexesOf(document)).toEqual(indexesOf(createLiveDocument(last)))
      }),
      { seed: 2, numRuns: 10 },
    )
  })

  it('is the same when squashed, and nothing when squashed with its inverse', () => {
    fc.assert(
      fc.property(steps(100), fc.nat(100), (session, cut) => {
        const { document, diffs } = play(session)
        const whole = squashDiffs(diffs)
        const once = createLiveDocument(startingMap)
        once.apply(whole)
        expect(contentOf(once)).toEqual(contentOf(document))
        expect(squashDiffs([squashDiffs(diffs.slice(0, cut)), squashDiffs(diffs.slice(cut))])).toEqual(whole)
        expect(squashDiffs([...diffs, invertDiff(whole)])).toEqual({})
        expect(diffBetween(first, document)).toEqual(whole)
      }),
      { seed: 3, numRuns: 20 },
    )
  })

  it('leaves indexes as they would be built anew', () => {
    fc.assert(
      fc.property(steps(200), (session) => {
        const { document } = play(session)
        expect(indexesOf(document)).toEqual(indexesOf(createLiveDocument(contentOf(document))))
      }),
      { seed: 4, numRuns: 12 },
    )
  })

  it('reads the same from a draft as from the changed document', () => {
    fc.assert(
      fc.property(steps(60), fc.nat(60), (session, cut) => {
        const { document, diffs } = play(session)
        const base = createLiveDocument(startingMap)
        for (const diff of diffs.slice(0, cut)) base.apply(diff)
        const draft = createTransaction(base)
        for (const diff of diffs.slice(cut)) draft.apply(diff)
        expect(contentOf(draft)).toEqual(contentOf(document))
        expect(indexesOf(draft)).toEqual(indexesOf(document))
        expect(draft.count('nodes')).toBe(document.count('nodes'))
        expect(draft.diff()).toEqual(squashDiffs(diffs.slice(cut)))
      }),
      { seed: 5, numRuns: 40 },
    )
  })

  it('grows the version of all that changed', () => {
    fc.assert(
      fc.property(steps(40), (session) => {
        let before = createLiveDocument(startingMap)
        const live = createLiveDocument(startingMap)
        const ids = createFakeIds()
        for (const step of session) {
          const diff = editOf(live, step, ids)
          if (diff === null) continue
          const versions = new Map(
            contentOf(live).nodes.map(({ id }) => [id, [live.familyVersion(id), live.branchVersion(id)]]),
          )
          live.apply(diff)
          for (const [id, [family, branch]] of versions) {
            const sameFamily = live.familyVersion(id) === family
            if (sameFamily) expect(live.children(id)).toEqual(before.children(id))
            if (live.branchVersion(id) === branch) expect(live.node(id)).toEqual(before.node(id))
          }
          before = createLiveDocument(contentOf(live))
        }
      }),
      { seed: 6, numRuns: 15 },
    )
  })
})
