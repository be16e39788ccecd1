import type { Cycle, PlainDate } from '../model'
import { daysBetween } from './dates'

/**
 * The day of a year that is not written: in the given year, else in that which lies in the cycle or nearest to it, rather
 * after it than before. `dayIn` answers with the day in a year, null where that year has none. Null: no year has.
 */
export function dayWithin(
  within: Cycle | number,
  dayIn: (year: number) => PlainDate | null,
): PlainDate | null {
  if (typeof within === 'number') return dayIn(within)
  const [first, last] = [yearOf(within.start) - 1, yearOf(within.end) + 1]
  const days = Array.from({ length: last - first + 1 }, (_, at) => dayIn(last - at)).filter(
    (day) => day !== null,
  )
  return days.toSorted((a, b) => daysOutside(a, within) - daysOutside(b, within))[0] ?? null
}

/** How many days a day lies before or after a cycle; 0 within it. */
export function daysOutside(day: PlainDate, { start, end }: Cycle): number {
  if (day < start) return daysBetween(day, start)
  return day > end ? daysBetween(end, day) : 0
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4))
}
