import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addParticipants,
  ballotsOf,
  cardsOf,
  castBallot,
  checkInvariants,
  contentOf,
  createLiveDocument,
  dotsOn,
  invertDiff,
  parseContent,
  revealRound,
  spreadOf,
  startRound,
  type NodeId,
  type Round,
  type RoundId,
} from '../../src/domain'
import { bigObjective, objective, okr } from '../support/builders'
import { must } from '../support/must'

const NAMES = ['Ann', 'Ben', 'Cleo'] as const
const CARDS = ['a', 'b', 'c', 'd'].map((id) => id as NodeId)
const ROUND = 'round' as RoundId

const choices = fc.record({
  dots: fc.integer({ min: 1, max: 6 }),
  allowsSeveral: fc.boolean(),
  isNamed: fc.boolean(),
})
/** Who wants to give how many dots to which card. */
const attempts = fc.array(
  fc.record({
    voter: fc.constantFrom(...NAMES),
    nodeId: fc.constantFrom(...CARDS),
    value: fc.integer({ min: 0, max: 7 }),
  }),
  { maxLength: 40 },
)

function begin(chosen: Pick<Round, 'dots' | 'allowsSeveral' | 'isNamed'>) {
  const document = createLiveDocument(
    okr(bigObjective('Be heard', ...CARDS.map((id) => objective(id, { id })))),
  )
  document.apply(must(addParticipants(document, { names: NAMES })))
  const rest = { question: '', nodeId: null, scope: 'objectives', replaces: true } as const
  document.apply(
    must(startRound(document, { id: ROUND, kind: 'dotVotes', startedAt: 1, ...rest, ...chosen })),
  )
  return document
}

test('nobody gives more dots than there are, none is lost when they are revealed, and undo hides them again', () => {
  fc.assert(
    fc.property(choices, attempts, (chosen, wanted) => {
      const document = begin(chosen)
      for (const attempt of wanted) {
        const cast = castBallot(document, { roundId: ROUND, ...attempt })
        if (cast.ok) document.apply(cast.value)
      }
      const said = ballotsOf(document, ROUND)
      for (const name of NAMES) {
        const own = ballotsOf(document, ROUND, name).map(({ value }) => value)
        expect(own.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(chosen.dots)
        if (!chosen.allowsSeveral) expect(own.every((value) => value === 1)).toBe(true)
      }
      const hidden = contentOf(document)
      let count = 0
      const newId = () => `new${(count += 1)}` as NodeId
      const revealed = must(revealRound(document, { roundId: ROUND, now: 2, newId, noteOf: () => '' }))
      document.apply(revealed)
      for (const card of cardsOf(document, { kind: 'dotVotes', scope: 'objectives', nodeId: null }))
        expect(dotsOn(document, card)).toBe(
          said.reduce((sum, { nodeId, value }) => sum + (nodeId === card ? value : 0), 0),
        )
      const text = JSON.stringify([...document.all('votes')])
      if (!chosen.isNamed) for (const name of NAMES) expect(text).not.toContain(name)
      expect(checkInvariants(document)).toEqual([])
      expect(must(parseContent(contentOf(document)))).toEqual(contentOf(document))
      document.apply(invertDiff(revealed))
      expect(contentOf(document)).toEqual(hidden)
    }),
    { seed: 17, numRuns: 150 },
  )
})

test('a spread holds all that was said', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (values) => {
      const { mean = -1, least = -1, most = -1, count = 0 } = spreadOf(values) ?? {}
      expect(count).toBe(values.length)
      for (const value of [...values, mean]) {
        expect(value).toBeGreaterThanOrEqual(least)
        expect(value).toBeLessThanOrEqual(most)
      }
    }),
    { seed: 18, numRuns: 100 },
  )
})
