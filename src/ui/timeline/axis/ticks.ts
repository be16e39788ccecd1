import { addDays, daysBetween, parsePlainDate, type PlainDate } from '../../../domain'
import type { Scale } from './scale'

/** A stretch of the axis with a name, in px from its first day. */
export interface Tick {
  readonly day: PlainDate
  readonly x: number
  readonly width: number
}

const WEEK = 7
/** Longer than any month, shorter than two. */
const INTO_NEXT_MONTH = 32

/** Every week of the scale, from its Monday. */
export function weekTicks({ first, days, dayWidth }: Scale): readonly Tick[] {
  return Array.from({ length: Math.ceil(days / WEEK) }, (_, index) => ({
    day: addDays(first, index * WEEK),
    x: index * WEEK * dayWidth,
    width: Math.min(WEEK, days - index * WEEK) * dayWidth,
  }))
}

/** Every month of the scale; the first and the last as far as they are drawn. */
export function monthTicks({ first, days, dayWidth }: Scale): readonly Tick[] {
  const ticks: Tick[] = []
  const end = addDays(first, days)
  for (let day = first; day < end; day = firstOfNextMonth(day)) {
    const next = firstOfNextMonth(day)
    const last = next < end ? next : end
    ticks.push({ day, x: daysBetween(first, day) * dayWidth, width: daysBetween(day, last) * dayWidth })
    if (next <= day) break
  }
  return ticks
}

/** The day itself where the calendar ends. */
function firstOfNextMonth(day: PlainDate): PlainDate {
  const inside = addDays(day, INTO_NEXT_MONTH - Number(day.slice(8)))
  return parsePlainDate(`${inside.slice(0, 7)}-01`) ?? day
}
