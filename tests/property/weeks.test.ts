import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemClock } from '../../src/app/system'
import { addDays, addWeeks, daysBetween, mondayOf, type PlainDate } from '../../src/domain'

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as PlainDate)

const zone = process.env['TZ']
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('every day lies in one week, which begins on the Monday at or before it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -60, max: 60 }), (date, count) => {
      const monday = mondayOf(date)
      expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1)
      expect(daysBetween(monday, date)).toBeGreaterThanOrEqual(0)
      expect(daysBetween(monday, date)).toBeLessThan(7)
      expect(mondayOf(monday)).toBe(monday)
      expect(mondayOf(addDays(monday, 6))).toBe(monday)
      expect(mondayOf(addDays(date, 7 * count))).toBe(addWeeks(monday, count))
    }),
    { seed: 1602, numRuns: 500 },
  )
})

test.each([
  ['2026-12-31', '2026-12-28'],
  ['2027-01-01', '2026-12-28'],
  ['2027-01-03', '2026-12-28'],
  ['2027-01-04', '2027-01-04'],
  ['2028-02-29', '2028-02-28'],
  ['2027-03-28', '2027-03-22'],
  ['0001-01-01', '0001-01-01'],
])('%s lies in the week of %s', (date, monday) => {
  expect(mondayOf(date as PlainDate)).toBe(monday)
})

/** Around midnight and around the hours that summer time takes and gives. */
const HOURS = ['00:00:00', '00:59:59', '01:30:00', '02:30:00', '03:00:00', '23:59:59']
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Shanghai',
  'Pacific/Apia',
  'America/Santiago',
]
const DAYS = [
  '2027-01-03',
  '2027-01-04',
  '2027-03-14',
  '2027-03-15',
  '2027-03-28',
  '2027-03-29',
  '2027-11-01',
]

test.each(ZONES)('in %s this week is that of the day on the wall, over daylight saving as well', (name) => {
  process.env['TZ'] = name
  for (const date of DAYS)
    for (const hour of HOURS) {
      vi.setSystemTime(new Date(`${date}T${hour}`))
      expect(mondayOf(systemClock.today())).toBe(mondayOf(date as PlainDate))
    }
})
