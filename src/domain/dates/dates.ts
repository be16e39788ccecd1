import type { Cycle, PlainDate } from '../model'

const DAY_MS = 24 * 60 * 60 * 1000

/** The calendar day if the text is one, `YYYY-MM-DD` and on the calendar, else null. */
export function parsePlainDate(text: string): PlainDate | null {
  return isPlainDate(text) ? text : null
}

/** Is the text a day of the calendar, `YYYY-MM-DD`, from year 0001 to 9999? */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  // A day that its month does not have is read as one of the next month.
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(text.slice(8))
}

/** The day that lies `days` later (negative: earlier). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return toText(timeOf(date) + days * DAY_MS)
}

/** Days from the first to the second, negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS)
}

/** The Monday of the week in which the day lies. */
export function mondayOf(date: PlainDate): PlainDate {
  const sinceMonday = (new Date(timeOf(date)).getUTCDay() + 6) % 7
  return addDays(date, -sinceMonday)
}

/** The calendar quarter in which the day lies, first and last day included. */
export function quarterOf(date: PlainDate): Cycle {
  const monthsInto = (monthOf(date) - 1) % 3
  return { start: firstOfMonth(date, -monthsInto), end: addDays(firstOfMonth(date, 3 - monthsInto), -1) }
}

/** The first day of the month that lies so many months after that of the day. */
function firstOfMonth(date: PlainDate, months: number): PlainDate {
  const first = new Date(0)
  first.setUTCFullYear(yearOf(date), monthOf(date) - 1 + months, 1)
  return toText(first.getTime())
}

function yearOf(date: PlainDate): number {
  return new Date(timeOf(date)).getUTCFullYear()
}

/** 1 to 12. */
function monthOf(date: PlainDate): number {
  return new Date(timeOf(date)).getUTCMonth() + 1
}

function timeOf(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function toText(time: number): PlainDate {
  return new Date(time).toISOString().slice(0, 10) as PlainDate
}

/** The cycle after this one: as many months where it is made of whole ones, else as many days. */
export function nextCycle({ start, end }: Cycle): Cycle {
  const next = addDays(end, 1)
  const isWholeMonths = start.endsWith('-01') && next.endsWith('-01')
  const months = (yearOf(next) - yearOf(start)) * 12 + monthOf(next) - monthOf(start)
  const last = isWholeMonths
    ? addDays(firstOfMonth(next, months), -1)
    : addDays(next, daysBetween(start, end))
  return { start: next, end: last }
}
