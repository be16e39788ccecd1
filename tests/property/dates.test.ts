import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  isPlainDate,
  mondayOf,
  movedDates,
  nextCycle,
  quarterOf,
  type Dates,
  type MovedEnd,
  type PlainDate,
} from '../../src/domain'
import { dayAt, scaleOf, xOf } from '../../src/ui/timeline/axis/scale'
import { monthTicks, weekTicks } from '../../src/ui/timeline/axis/ticks'

const zoneOfTests = process.env['TZ']
afterAll(() => {
  if (zoneOfTests === undefined) delete process.env['TZ']
  else process.env['TZ'] = zoneOfTests
})

const FIRST = '1970-01-01' as PlainDate
const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays(FIRST, days))
const anyDates: fc.Arbitrary<Dates> = fc
  .tuple(fc.option(anyDay), fc.option(fc.nat(400)), fc.option(anyDay))
  .map(([start, length, due]) => ({
    start,
    due: start === null || length === null ? due : addDays(start, length),
  }))
  .filter(({ start, due }) => start === null || due === null || start <= due)
const anyEnd = fc.constantFrom<MovedEnd>('both', 'start', 'due')
const fewDays = fc.integer({ min: -800, max: 800 })

describe.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Asia/Shanghai'])(
  'in %s',
  (zone) => {
    test('moved dates are days of the calendar in order, and moved back they are as before', () => {
      process.env['TZ'] = zone
      fc.assert(
        fc.property(anyDates, fewDays, anyEnd, (dates, by, end) => {
          const moved = movedDates(dates, by, end)
          const { start, due } = moved
          expect(start === null || isPlainDate(start)).toBe(true)
          expect(due === null || isPlainDate(due)).toBe(true)
          expect(start === null || due === null || start <= due).toBe(true)
          if (end === 'both') expect(movedDates(moved, -by, end)).toEqual(dates)
          else if (dates.start !== null && dates.due !== null) {
            const still = end === 'start' ? 'due' : 'start'
            expect(moved[still]).toBe(dates[still])
          }
        }),
        { seed: 16 },
      )
    })

    test('a move keeps the length of a bar, over changes of the clock, 29 February and the turn of a year', () => {
      process.env['TZ'] = zone
      const turns = [
        '2027-03-13',
        '2027-03-27',
        '2027-10-30',
        '2027-11-06',
        '2028-02-28',
        '2027-12-31',
        '2011-12-29',
      ]
      for (const start of turns as PlainDate[])
        for (let by = -3; by <= 3; by += 1) {
          const moved = movedDates({ start, due: addDays(start, 4) }, by, 'both')
          expect(moved.start && daysBetween(start, moved.start)).toBe(by)
          expect(moved.start && moved.due && daysBetween(moved.start, moved.due)).toBe(4)
        }
    })

    test('a week begins on a Monday, at most six days before each of its days', () => {
      process.env['TZ'] = zone
      fc.assert(
        fc.property(anyDay, (day) => {
          const monday = mondayOf(day)
          expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1)
          expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0)
          expect(daysBetween(monday, day)).toBeLessThan(7)
          expect(mondayOf(monday)).toBe(monday)
        }),
        { seed: 16 },
      )
    })

    test('quarters hold each of their days and follow each other without a gap, as does any other cycle', () => {
      process.env['TZ'] = zone
      fc.assert(
        fc.property(anyDay, fc.nat(800), (day, length) => {
          const quarter = quarterOf(day)
          expect(quarter.start <= day && day <= quarter.end).toBe(true)
          expect(quarter.start).toMatch(/-(01|04|07|10)-01$/)
          expect(nextCycle(quarter)).toEqual(quarterOf(addDays(quarter.end, 1)))
          const cycle = { start: day, end: addDays(day, length) }
          const next = nextCycle(cycle)
          expect(daysBetween(cycle.end, next.start)).toBe(1)
          const isWholeMonths = cycle.start.endsWith('-01') && next.start.endsWith('-01')
          if (isWholeMonths) expect(addDays(next.end, 1)).toMatch(/-01$/)
          else expect(daysBetween(next.start, next.end)).toBe(length)
        }),
        { seed: 16 },
      )
    })
  },
)

test('29 February and the ends of years are reached and left by single days', () => {
  const bar = (start: string, due: string) => ({ start: start as PlainDate, due: due as PlainDate })
  expect(movedDates(bar('2028-02-27', '2028-02-28'), 1, 'due')).toEqual(bar('2028-02-27', '2028-02-29'))
  expect(movedDates(bar('2027-02-27', '2027-02-28'), 1, 'due')).toEqual(bar('2027-02-27', '2027-03-01'))
  expect(movedDates(bar('2028-02-29', '2028-03-04'), 366, 'both')).toEqual(bar('2029-03-01', '2029-03-05'))
  expect(movedDates(bar('2026-12-31', '2026-12-31'), 1, 'both')).toEqual(bar('2027-01-01', '2027-01-01'))
})

test('dates stay on the calendar at its ends, and what has none gets none', () => {
  const last = { start: '9999-12-30' as PlainDate, due: '9999-12-31' as PlainDate }
  expect(movedDates(last, 1, 'both')).toEqual(last)
  expect(movedDates(last, 1, 'due')).toEqual(last)
  expect(movedDates({ start: '0001-01-01' as PlainDate, due: null }, -1, 'both').start).toBe('0001-01-01')
  expect(movedDates({ start: null, due: null }, 5, 'start')).toEqual({ start: null, due: null })
})

test('on the axis every day has a place that leads back to it, weeks and months cover it without gaps', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(1_500), fc.constantFrom('weeks', 'months', 'cycle'), (today, length, zoom) => {
      const span = { start: today, end: addDays(today, length) }
      const scale = scaleOf({ cycle: null, today, span, zoom, width: 900 })
      for (const at of [0, 1, Math.floor(scale.days / 2), scale.days - 1]) {
        const day = addDays(scale.first, at)
        expect(dayAt(scale, xOf(scale, day) + scale.dayWidth / 2)).toBe(day)
      }
      expect(mondayOf(scale.first)).toBe(scale.first)
      for (const ticks of [weekTicks(scale), monthTicks(scale)]) {
        const ends = ticks.map(({ x, width }) => x + width)
        expect(ticks.slice(1).every(({ x }, at) => Math.abs(x - (ends[at] ?? NaN)) < 1e-6)).toBe(true)
        expect(ends.at(-1)).toBeCloseTo(scale.days * scale.dayWidth)
      }
    }),
    { seed: 16 },
  )
})
