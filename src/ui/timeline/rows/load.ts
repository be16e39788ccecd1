import {
  addDays,
  daysBetween,
  KINDS,
  mapShare,
  type Cycle,
  type DocumentReader,
  type NodeId,
  type PlainDate,
} from '../../../domain'
import type { Dated } from './phases'

/** What a person is at in a week. */
export interface LoadedWeek {
  readonly monday: PlainDate
  /** Open things that go on in it; what is split into others with dates counts by these. */
  readonly things: number
  /** Share of the effort of the whole map in percent, of the key results that go on in it; null where none is said. */
  readonly effort: number | null
  readonly isTooMuch: boolean
}

interface LoadOptions {
  /** More things at once are too much. */
  readonly limit: number
  /** Weeks are counted within it, from its first day on, a Monday. */
  readonly reach: Cycle
}

const WEEK = 7

/** The weeks in which the owner of these nodes has something to do. */
export function loadOf(
  document: DocumentReader,
  items: readonly Dated[],
  splits: ReadonlySet<NodeId>,
  { limit, reach }: LoadOptions,
): readonly LoadedWeek[] {
  const weekOf = weekFinder(reach)
  const weeks = new Map<number, { things: number; effort: number | null }>()
  for (const { node, span } of items) {
    if (node.done || span.due < reach.start || span.start > reach.end) continue
    const thing = splits.has(node.id) ? 0 : 1
    const effort = KINDS[node.kind].progress === 'metric' ? mapShare(document, node.id) : null
    const last = weekOf(span.due < reach.end ? span.due : reach.end)
    for (let week = Math.max(0, weekOf(span.start)); week <= last; week += 1) {
      const sum = weeks.get(week) ?? { things: 0, effort: null }
      sum.things += thing
      if (effort !== null) sum.effort = (sum.effort ?? 0) + effort
      weeks.set(week, sum)
    }
  }
  return [...weeks]
    .filter(([, { things }]) => things > 0)
    .sort(([a], [b]) => a - b)
    .map(([week, sum]) => ({
      ...sum,
      monday: addDays(reach.start, week * WEEK),
      isTooMuch: sum.things > limit,
    }))
}

/** Counts weeks from the first day; many things share their days, so each is counted once. */
function weekFinder({ start }: Cycle): (day: PlainDate) => number {
  const known = new Map<PlainDate, number>()
  return (day) => {
    const week = known.get(day) ?? Math.floor(daysBetween(start, day) / WEEK)
    known.set(day, week)
    return week
  }
}
