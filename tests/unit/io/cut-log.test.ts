import { expect, it } from 'vitest'
import {
  addParticipants,
  castBallot,
  contentOf,
  createLiveDocument,
  cutCards,
  revealRound,
  startRound,
} from '../../../src/domain'
import type { NodeId, PlainDate, RoundId } from '../../../src/domain'
import { markdownCodec } from '../../../src/io/markdown/markdown-codec'
import { bigObjective, objective, okr } from '../../support/builders'
import { must } from '../../support/must'
import { readTextWith } from './support'

const A = 'a' as NodeId
const ROUND = 'round' as RoundId

/** A map whose objective Habit got dots and was cut. */
function cutMap() {
  const document = createLiveDocument(
    okr(bigObjective('Be heard', objective('Habit', { id: 'a' }), objective('Craft (all)', { id: 'b' }))),
  )
  document.apply(must(addParticipants(document, { names: ['Ann'] })))
  const choices = { isNamed: true, question: '', nodeId: null, dots: 3, allowsSeveral: true, replaces: true }
  document.apply(
    must(
      startRound(document, {
        ...choices,
        ...{ id: ROUND, kind: 'dotVotes', startedAt: 1, scope: 'objectives' },
      }),
    ),
  )
  document.apply(must(castBallot(document, { roundId: ROUND, voter: 'Ann', nodeId: A, value: 2 })))
  document.apply(
    must(revealRound(document, { roundId: ROUND, now: 2, newId: () => 'new' as NodeId, noteOf: () => '' })),
  )
  const cuts = [
    { id: A, reason: 'Not ours: marketing' },
    { id: 'b' as NodeId, reason: 'Later' },
  ]
  document.apply(must(cutCards(document, { cuts, date: '2027-01-15' as PlainDate })))
  return contentOf(document)
}

it('Markdown carries dots and the log of what was cut, and reads them back', () => {
  const text = markdownCodec.write(cutMap())
  expect(text).toContain('parked: Not ours: marketing)\n  votes: 2\n')
  expect(text).toContain('# Cut log\n- Habit (cut 2027-01-15, 2 dots): Not ours: marketing\n')
  const { content, losses } = must(readTextWith(markdownCodec, text))
  expect(losses).toEqual([])
  const habit = content.nodes.find(({ title }) => title === 'Habit')
  expect(content.cuts).toMatchObject([
    { nodeId: habit?.id, title: 'Habit', reason: 'Not ours: marketing', votes: 2, date: '2027-01-15' },
    { title: 'Craft (all)', reason: 'Later', votes: 0 },
  ])
  expect(content.votes).toMatchObject([{ nodeId: habit?.id, kind: 'dotVotes', value: 2 }])
  expect(content.nodes).toHaveLength(3)
})

it('a log keeps what was deleted since, and a line that is no entry is a loss', () => {
  const read = must(
    readTextWith(
      markdownCodec,
      '# Be heard\n## Craft\n# Cut log\n- Gone (cut 2027-01-15): Too big\n- Whatever\n',
    ),
  )
  expect(read.content.nodes.map(({ title }) => title)).toEqual(['Be heard', 'Craft'])
  expect(read.content.cuts).toMatchObject([{ title: 'Gone', reason: 'Too big' }])
  expect(read.losses).toMatchObject([{ code: 'attributeDropped', text: 'Whatever' }])
})
