import type { NodeRecord, PlainDate } from '../model'
import { addDays, isPlainDate } from './dates'

/** When something begins and when it is due; null: not said. */
export type Dates = Pick<NodeRecord, 'start' | 'due'>

/** What of two dates moves: both, or one of them while the other stays. */
export type MovedEnd = 'both' | 'start' | 'due'

/**
 * The dates `by` days later (negative: earlier). An end that stands alone is where the other one begins; neither end goes
 * past the other, and none leaves the calendar of years 0001 to 9999. Without any date nothing moves.
 */
export function movedDates({ start, due }: Dates, by: number, end: MovedEnd): Dates {
  if (end === 'both') {
    const moved = { start: start && later(start, by), due: due && later(due, by) }
    const isWhole = (start === null || moved.start !== null) && (due === null || moved.due !== null)
    return isWhole ? moved : { start, due }
  }
  const from = end === 'start' ? (start ?? due) : (due ?? start)
  const day = from && later(from, by)
  if (day === null) return { start, due }
  if (end === 'start') return { start: due !== null && day > due ? due : day, due }
  return { start, due: start !== null && day < start ? start : day }
}

/** Null beyond the calendar. */
function later(day: PlainDate, by: number): PlainDate | null {
  const moved = addDays(day, by)
  return isPlainDate(moved) ? moved : null
}
