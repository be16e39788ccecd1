import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  checkInSignals,
  createLiveDocument,
  expectedValue,
  type CheckIn,
  type CheckInId,
  type Cycle,
  type Meta,
  type NodeId,
  type PlainDate,
} from '../../../src/domain'
import { bigObjective, keyResult, objective, okr, range, withMeta } from '../../support/builders'

const ID = 'kr' as NodeId
const TODAY = '2027-02-01' as PlainDate
const CYCLE: Cycle = { start: '2027-01-01' as PlainDate, end: '2027-03-31' as PlainDate }

/** Check-ins so many days before today, with the confidence given at each. */
function signals(
  said: readonly (readonly [days: number, confidence: 3 | 5 | 7 | null])[],
  meta: Partial<Meta> = {},
) {
  const content = okr(bigObjective('Big', objective('O', keyResult('KR', { id: ID }))))
  const checkIns = said.map(([days, confidence], at): CheckIn => ({
    ...{ id: `c${at}` as CheckInId, nodeId: ID, confidence, value: null, note: '' },
    date: addDays(TODAY, -days),
  }))
  const document = createLiveDocument(
    withMeta({ ...content, checkIns }, { stage: 'run', cycle: CYCLE, ...meta }),
  )
  return checkInSignals(document, ID, TODAY)
}

test('silence is said once the cadence of the map and three days have passed', () => {
  expect(signals([[10, 5]]).silentDays).toBeNull()
  expect(signals([[11, 5]]).silentDays).toBe(11)
  expect(signals([[11, 5]], { cadence: 14 }).silentDays).toBeNull()
  expect(signals([]).silentDays).toBe(31)
  expect(signals([], { cycle: null }).silentDays).toBeNull()
  expect(signals([[21, 5]], { stage: 'draft' }).silentDays).toBeNull()
})

test('what is to come breaks no silence, and the confidence before is that of the time before', () => {
  expect(
    signals([
      [21, 7],
      [14, null],
      [12, 5],
      [-3, 3],
    ]),
  ).toEqual({ before: 7, silentDays: 12 })
  expect(signals([[1, 5]]).before).toBeNull()
})

const metric = fc.record({
  baseline: fc.integer({ min: -1e6, max: 1e6 }),
  target: fc.integer({ min: -1e6, max: 1e6 }),
})

test('the pace leads from start to target in equal steps, and stays there outside of the cycle', () => {
  fc.assert(
    fc.property(metric, fc.integer({ min: -50, max: 200 }), ({ baseline, target }, days) => {
      const value = expectedValue(range(baseline, target), CYCLE, addDays(CYCLE.start, days))
      const [least, most] = [Math.min(baseline, target), Math.max(baseline, target)]
      expect(value).not.toBeNull()
      expect(value ?? NaN).toBeGreaterThanOrEqual(least - 1e-6)
      expect(value ?? NaN).toBeLessThanOrEqual(most + 1e-6)
      if (days <= 0) expect(value).toBe(baseline)
      if (days >= 89) expect(value).toBeCloseTo(target)
    }),
    { seed: 1605, numRuns: 300 },
  )
  expect(expectedValue(range(0, 89), CYCLE, '2027-01-31' as PlainDate)).toBeCloseTo(30)
  expect(expectedValue(range(null, 89), CYCLE, TODAY)).toBeNull()
  expect(expectedValue({ type: 'milestone', reached: true }, CYCLE, TODAY)).toBeNull()
  expect(expectedValue(range(0, 5), { start: TODAY, end: TODAY }, TODAY)).toBe(5)
})
