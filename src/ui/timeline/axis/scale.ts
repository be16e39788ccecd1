import { addDays, daysBetween, mondayOf, quarterOf, type Cycle, type PlainDate } from '../../../domain'
import type { Zoom } from '../display'

/** The days that are drawn, and how wide. */
export interface Scale {
  /** A Monday. */
  readonly first: PlainDate
  readonly days: number
  /** In px. */
  readonly dayWidth: number
}

/** Days before and after the cycle beyond which nothing is drawn in its place, but at the border. */
const REACH_DAYS = 2 * 366
/** Days drawn before the first and after the last of what there is. */
const MARGIN_DAYS = [7, 35] as const
/** Beside the cycle, where it is to fit. */
const CYCLE_MARGIN_DAYS = 14
const LEAST_DAY_WIDTH = 1.5

/** The cycle of the map, else the quarter of today: what the timeline is about. */
export function frameOf(cycle: Cycle | null, today: PlainDate): Cycle {
  return cycle ?? quarterOf(today)
}

/** The first and the last day that are drawn in their place, whatever dates there are. */
export function reachOf(cycle: Cycle | null, today: PlainDate): Cycle {
  const { start, end } = frameOf(cycle, today)
  return { start: mondayOf(addDays(start, -REACH_DAYS)), end: addDays(end, REACH_DAYS) }
}

interface ScaleParts {
  readonly cycle: Cycle | null
  readonly today: PlainDate
  /** From the first to the last date there is; null without any. */
  readonly span: Cycle | null
  readonly zoom: Zoom
  /** What the days have of the window, in px. */
  readonly width: number
}

/** The scale that shows the cycle, today and all dates within reach. */
export function scaleOf({ cycle, today, span, zoom, width }: ScaleParts): Scale {
  const frame = frameOf(cycle, today)
  const reach = reachOf(cycle, today)
  const within = (day: PlainDate) => (day < reach.start ? reach.start : day > reach.end ? reach.end : day)
  const shown = [frame.start, frame.end, today, span?.start ?? today, span?.end ?? today].map(within).sort()
  const first = mondayOf(addDays(shown[0] ?? today, -MARGIN_DAYS[0]))
  const last = addDays(shown.at(-1) ?? today, MARGIN_DAYS[1])
  const fitting = width / (daysBetween(frame.start, frame.end) + CYCLE_MARGIN_DAYS)
  const dayWidth = { weeks: 28, months: 10, cycle: Math.max(LEAST_DAY_WIDTH, fitting) }[zoom]
  return { first, days: daysBetween(first, last) + 1, dayWidth }
}

/** Where a day begins, in px from the first; a day that is not drawn lies at the border. */
export function xOf({ first, days, dayWidth }: Scale, day: PlainDate): number {
  return Math.max(0, Math.min(days, daysBetween(first, day))) * dayWidth
}

/** The day at a place in px from the first, or the one nearest to it. */
export function dayAt({ first, days, dayWidth }: Scale, x: number): PlainDate {
  return addDays(first, Math.max(0, Math.min(days - 1, Math.floor(x / dayWidth))))
}

/** In px. */
export function widthOf({ days, dayWidth }: Scale): number {
  return days * dayWidth
}
