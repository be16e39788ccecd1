import { expect, it } from 'vitest'
import {
  createLiveDocument,
  nextCycle,
  nextCycleContent,
  parseContent,
  proposedScore,
  scoreReading,
  setOutcomes,
  type Cycle,
  type NodeId,
  type Outcome,
  type PlainDate,
} from '../../../src/domain'
import { bigObjective, keyResult, objective, okr, range, withMeta } from '../../support/builders'
import { createFakeIds } from '../../support/fakes'

const TODAY = '2027-03-31' as PlainDate
const cycle = (start: string, end: string) => ({ start, end }) as Cycle

const document = () =>
  createLiveDocument(
    withMeta(
      okr(
        bigObjective(
          'Be heard',
          objective(
            'Habit',
            { id: 'o' },
            keyResult('Sign-ups', { id: 'a', metric: range(0, 100, '%', 64), owner: 'Ana' }),
            keyResult('Visits', { id: 'b', metric: range(10, 20, '', 30) }),
            keyResult('Referrals', { id: 'c' }),
          ),
        ),
      ),
      { cycle: cycle('2027-01-01', '2027-03-31'), stage: 'close' },
    ),
  )

const outcome = (nodeId: string, fields: Partial<Omit<Outcome, 'id' | 'nodeId'>>) => ({
  nodeId: nodeId as NodeId,
  score: null,
  cause: '',
  next: null,
  sufficed: null,
  ...fields,
})

it('proposes the progress in tenths, at most 1, and nothing where nothing is measured', () => {
  const scores = ['a', 'b', 'c'].map((id) => proposedScore(document(), id as NodeId, TODAY))
  expect(scores).toEqual([0.6, 1, null])
})

it('reads the score of a commitment otherwise than that of a bold goal', () => {
  expect([1, 0.9].map((score) => scoreReading(score, 'committed'))).toEqual(['met', 'missed'])
  const bold = [1, 0.7, 0.6, 0.3, 0.2].map((score) => scoreReading(score, 'aspirational'))
  expect(bold).toEqual(['full', 'good', 'partly', 'partly', 'hardly'])
  expect(scoreReading(0.7, null)).toBe('good')
})

it('keeps one outcome a node, takes back one that says nothing, and refuses what cannot be', () => {
  const map = document()
  const said = setOutcomes(map, { outcomes: [outcome('a', { score: 0.6, next: 'keep' })] })
  if (said.ok) map.apply(said.value)
  expect([...map.all('outcomes')]).toEqual([
    { id: 'outcome:a', nodeId: 'a', score: 0.6, cause: '', next: 'keep', sufficed: null },
  ])
  const takenBack = setOutcomes(map, { outcomes: [outcome('a', { cause: '  ' })] })
  if (takenBack.ok) map.apply(takenBack.value)
  expect(map.count('outcomes')).toBe(0)
  const refused = [{ score: 1.1 }, { score: Number.NaN }, { cause: 'x'.repeat(1_001) }].map((fields) =>
    setOutcomes(map, { outcomes: [outcome('a', fields)] }),
  )
  expect(refused.map((result) => result.ok)).toEqual([false, false, false])
  expect(setOutcomes(map, { outcomes: [outcome('gone', { score: 1 })] }).ok).toBe(false)
})

it('begins the next map with what is kept or changed in its parking lot, from where it stands, and nothing else', () => {
  const map = document()
  const said = setOutcomes(map, {
    outcomes: [
      outcome('b', { score: 1, next: 'drop' }),
      outcome('c', { next: 'change', cause: 'Nobody counted them' }),
      outcome('a', { score: 0.6, next: 'keep' }),
      outcome('o', { sufficed: 'no' }),
    ],
  })
  if (said.ok) map.apply(said.value)
  const next = nextCycleContent(map, createFakeIds(), TODAY)
  expect(parseContent(next).ok).toBe(true)
  expect(next.meta[0]).toMatchObject({
    stage: 'brainstorm',
    cycle: { start: '2027-04-01', end: '2027-06-30' },
  })
  expect(
    next.nodes.map(({ kind, title, parentId, parked, owner }) => [kind, title, parentId, parked, owner]),
  ).toEqual([
    ['bigObjective', 'Be heard', null, null, null],
    ['keyResult', 'Sign-ups', null, { reason: '' }, 'Ana'],
    ['keyResult', 'Referrals', null, { reason: 'Nobody counted them' }, null],
  ])
  expect(next.nodes[1]?.metric).toMatchObject({ baseline: 64, current: null, target: 100 })
  expect([next.checkIns, next.ratings, next.relations, next.outcomes]).toEqual([[], [], [], []])
})

it.each([
  ['a quarter', ['2027-10-01', '2027-12-31'], ['2028-01-01', '2028-03-31']],
  ['a quarter of a year that begins in February', ['2027-11-01', '2028-01-31'], ['2028-02-01', '2028-04-30']],
  ['a year', ['2027-01-01', '2027-12-31'], ['2028-01-01', '2028-12-31']],
  ['half a year', ['2027-01-01', '2027-06-30'], ['2027-07-01', '2027-12-31']],
  ['a month', ['2028-02-01', '2028-02-29'], ['2028-03-01', '2028-03-31']],
  ['six weeks', ['2027-01-04', '2027-02-14'], ['2027-02-15', '2027-03-28']],
])('follows %s with another one: as many whole months, else as many days', (_, before, after) => {
  const [start = '', end = ''] = after
  expect(nextCycle(cycle(before[0] ?? '', before[1] ?? ''))).toEqual({ start, end })
})
