import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkInvariants,
  contentOf,
  createLiveDocument,
  invertDiff,
  mergeDiffs,
  squashDiffs,
  type DocumentDiff,
  type LiveDocument,
} from '../../src/domain'
import { createFakeIds } from '../support/fakes'
import { editOf, startingMap, steps, type Step } from './support/random-edits'

/** One side: what it shows, and what of that the others do not have yet. */
interface Replica {
  readonly name: string
  readonly shown: LiveDocument
  unsent: DocumentDiff
}

function createReplica(name: string): Replica {
  return { name, shown: createLiveDocument(startingMap), unsent: {} }
}

function edit(replica: Replica, session: readonly Step[]): void {
  const ids = createFakeIds(`${replica.name}${replica.shown.revision}`)
  for (const step of session) {
    const diff = editOf(replica.shown, step, ids)
    if (diff === null) continue
    replica.shown.apply(diff)
    replica.unsent = squashDiffs([replica.unsent, diff])
  }
}

/** Takes up what another side committed. */
function receive(replica: Replica, theirs: DocumentDiff): void {
  const ours = replica.unsent
  replica.shown.apply(invertDiff(ours))
  replica.shown.apply(theirs)
  const { diff } = mergeDiffs({ document: replica.shown, ours, theirs })
  replica.shown.apply(diff)
  replica.unsent = diff
}

function commit(from: Replica, to: Replica): void {
  const sent = from.unsent
  from.unsent = {}
  receive(to, sent)
}

const rounds = fc.array(fc.record({ left: steps(6), right: steps(6), leftFirst: fc.boolean() }), {
  minLength: 1,
  maxLength: 5,
})

describe('two sides that edit at the same time', () => {
  it('come to the same sound document, whoever commits first', () => {
    fc.assert(
      fc.property(rounds, (sessions) => {
        const left = createReplica('left')
        const right = createReplica('right')
        for (const session of sessions) {
          edit(left, session.left)
          edit(right, session.right)
          const [early, late] = session.leftFirst ? [left, right] : [right, left]
          commit(early, late)
          expect(checkInvariants(late.shown)).toEqual([])
          commit(late, early)
          expect(contentOf(left.shown)).toEqual(contentOf(right.shown))
        }
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  it('change nothing when the same edits are taken up twice', () => {
    fc.assert(
      fc.property(steps(8), (session) => {
        const one = createReplica('one')
        edit(one, session)
        const ours = one.unsent
        const document = createLiveDocument(contentOf(one.shown))
        const { diff, droppedMoves } = mergeDiffs({ document, ours, theirs: ours })
        expect(droppedMoves).toEqual([])
        expect(diff).toEqual({})
      }),
      { seed: 2, numRuns: 100 },
    )
  })
})
