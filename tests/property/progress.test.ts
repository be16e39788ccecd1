import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  checkIn,
  createLiveDocument,
  metricProgress,
  metricShare,
  progressOf,
  type CheckInId,
  type Metric,
  type PlainDate,
} from '../../src/domain'
import { bigObjective, idOf, keyResult, objective, okr, range } from '../support/builders'
import { perform } from '../support/must'

const TODAY = '2027-01-15' as PlainDate
const SEED = { seed: 1627 }

const number = fc.integer({ min: -10_000, max: 10_000 }).map((tenths) => tenths / 10)
const distance = fc.integer({ min: 1, max: 10_000 }).map((tenths) => tenths / 10)
const maybe = fc.option(number, { freq: 4 })

const anyRange = fc
  .tuple(maybe, maybe, maybe)
  .map(([baseline, target, current]): Metric => range(baseline, target, '', current))
const anyBand = fc
  .tuple(maybe, fc.option(distance), maybe, fc.boolean())
  .map(([lower, width, current, isOpenBelow]): Metric => ({
    type: 'band',
    lower: isOpenBelow ? null : lower,
    upper: width === null ? null : (lower ?? 0) + width,
    current,
    unit: '',
  }))
const anyMilestone = fc.boolean().map((reached): Metric => ({ type: 'milestone', reached }))
const anyMetric = fc.oneof(anyRange, anyBand, anyMilestone)

describe('progress of a metric', () => {
  test('lies within 0 and 1, and is known exactly where there are figures to tell it from', () => {
    fc.assert(
      fc.property(anyMetric, (metric) => {
        const progress = metricProgress(metric)
        const isKnown =
          metric.type === 'milestone' ||
          (metric.current !== null &&
            (metric.type === 'band'
              ? metric.lower !== null || metric.upper !== null
              : metric.baseline !== null && metric.target !== null && metric.baseline !== metric.target))
        expect(progress !== null).toBe(isKnown)
        if (progress === null) return
        expect(progress).toBeGreaterThanOrEqual(0)
        expect(progress).toBeLessThanOrEqual(1)
      }),
      SEED,
    )
  })

  test('begins at the start, ends at the target, and is worse than the start or beyond the target only there', () => {
    fc.assert(
      fc.property(number, distance, fc.constantFrom(1, -1), number, (baseline, length, way, current) => {
        const target = baseline + way * length
        expect(metricShare(range(baseline, target, '', baseline))).toBeCloseTo(0, 12)
        expect(metricShare(range(baseline, target, '', target))).toBe(1)
        const share = metricShare(range(baseline, target, '', current)) ?? NaN
        expect(share < 0).toBe(way * (current - baseline) < 0)
        expect(share > 1).toBe(way * (current - target) > 0)
      }),
      SEED,
    )
  })

  test('is the same up and down, and no step towards the target lowers it', () => {
    fc.assert(
      fc.property(number, number, number, distance, (baseline, target, current, step) => {
        const at = (now: number, sign = 1) =>
          metricShare(range(sign * baseline, sign * target, '', sign * now))
        expect(at(current)).toEqual(at(current, -1))
        const nearer = current + Math.sign(target - baseline) * step
        expect(at(nearer) ?? 0).toBeGreaterThanOrEqual(at(current) ?? 0)
      }),
      SEED,
    )
  })

  test('of a corridor is full exactly inside, alike on both sides, and falls with the distance', () => {
    fc.assert(
      fc.property(number, distance, distance, distance, (lower, width, outside, further) => {
        const upper = lower + width
        const at = (current: number) =>
          metricProgress({ type: 'band', lower, upper, current, unit: '' }) ?? NaN
        expect([at(lower), at(upper), at(lower + width / 2)]).toEqual([1, 1, 1])
        expect(at(upper + outside)).toBeLessThan(1)
        expect(at(upper + outside)).toBeCloseTo(at(lower - outside), 6)
        expect(at(upper + outside + further)).toBeLessThanOrEqual(at(upper + outside))
      }),
      SEED,
    )
  })
})

/** An objective with these key results; efforts in percent. */
function family(parts: readonly { readonly metric: Metric; readonly effort: number | null }[]) {
  const content = okr(
    bigObjective('Be heard', objective('Habit', ...parts.map((part, index) => keyResult(`K${index}`, part)))),
  )
  const id = idOf(content, 'Habit')
  return { document: createLiveDocument(content), id, first: idOf(content, 'K0') }
}

const parts = (effort: fc.Arbitrary<number | null>) =>
  fc.array(fc.record({ metric: anyMetric, effort }), { minLength: 1, maxLength: 6 })
const anyEffort = fc.option(fc.integer({ min: 0, max: 100 }))

describe('progress rolled up', () => {
  test('lies between the least and the most of what is measured, and counts both', () => {
    fc.assert(
      fc.property(parts(anyEffort), (all) => {
        const { document, id } = family(all)
        const known = all.flatMap(({ metric }) => metricProgress(metric) ?? [])
        const { value, measured, of } = progressOf(document, id, TODAY)
        expect([measured, of]).toEqual([known.length, all.length])
        expect(value === null).toBe(known.length === 0)
        if (value === null) return
        expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-9)
      }),
      SEED,
    )
  })

  test('is the plain mean while one share of effort is missing, and the same for equal shares', () => {
    fc.assert(
      fc.property(parts(fc.integer({ min: 1, max: 100 })), (all) => {
        const known = all.flatMap(({ metric }) => metricProgress(metric) ?? [])
        if (known.length === 0) return
        const mean = known.reduce((sum, value) => sum + value, 0) / known.length
        const unset = all.map((part, at) => (at === 0 ? { ...part, effort: null } : part))
        const equal = all.map((part) => ({ ...part, effort: 25 }))
        for (const shares of [unset, equal]) {
          const { document, id } = family(shares)
          expect(progressOf(document, id, TODAY).value).toBeCloseTo(mean, 9)
        }
      }),
      SEED,
    )
  })

  test('a check-in counts from its day on, not before, and with the weight of its key result', () => {
    fc.assert(
      fc.property(
        parts(fc.integer({ min: 0, max: 100 })),
        fc.integer({ min: 1, max: 400 }),
        (others, days) => {
          const metric = range(0, 10, '', 0)
          const { document, id, first } = family([{ metric, effort: 50 }, ...others])
          const before = progressOf(document, id, TODAY).value ?? NaN
          const date = addDays(TODAY, days)
          const said = { id: 'ahead' as CheckInId, nodeId: first, date, today: TODAY, value: 10 }
          perform(document, checkIn, said)
          expect(progressOf(document, id, TODAY).value).toBe(before)
          expect(progressOf(document, id, addDays(date, -1)).value).toBe(before)
          expect(progressOf(document, id, date).value).toBeGreaterThan(before)
          expect(progressOf(document, first, date).value).toBe(1)
        },
      ),
      SEED,
    )
  })
})
