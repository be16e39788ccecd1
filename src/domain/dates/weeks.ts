import type { PlainDate } from '../model'
import { addDays } from './dates'

/** Days of a week; weeks begin on Monday, as in ISO 8601. */
export const WEEK_DAYS = 7

/** The Monday that lies `count` weeks later (negative: earlier). */
export function addWeeks(monday: PlainDate, count: number): PlainDate {
  return addDays(monday, count * WEEK_DAYS)
}
