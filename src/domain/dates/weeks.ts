import type { PlainDate } from '../model'
import { addDays, daysBetween } from './dates'

/** Days of a week. */
export const WEEK_DAYS = 7
const A_MONDAY = '2024-01-01' as PlainDate

/** The Monday of the week in which the day lies: weeks begin on Monday, as in ISO 8601. */
export function weekOf(day: PlainDate): PlainDate {
  const sinceMonday = daysBetween(A_MONDAY, day) % WEEK_DAYS
  return addDays(day, -(sinceMonday + (sinceMonday < 0 ? WEEK_DAYS : 0)))
}

/** The Monday that lies `count` weeks later (negative: earlier). */
export function addWeeks(monday: PlainDate, count: number): PlainDate {
  return addDays(monday, count * WEEK_DAYS)
}
