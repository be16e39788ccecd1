import { daysBetween } from './dates/dates'
import type { Cycle, Metric, NodeId, PlainDate } from './model'
import { checkInsUpTo } from './present-value'
import type { DocumentReader } from './reader'

/** Days after the cadence of the map until silence is said, as open-okr has them. */
const GRACE_DAYS = 3

/** What the check-ins of a key result say beside their latest figures; it stands over any status. */
export interface CheckInSignals {
  /** The confidence of the check-in before the latest one; null where there are not two of them. */
  readonly before: number | null
  /** Days without a check-in; null while they are within the cadence of the map, and outside its run. */
  readonly silentDays: number | null
}

/** The signals on a day; check-ins of later days do not count yet. */
export function checkInSignals(document: DocumentReader, id: NodeId, today: PlainDate): CheckInSignals {
  const checkIns = checkInsUpTo(document, id, today)
  const before = checkIns.filter(({ confidence }) => confidence !== null).at(-2)?.confidence ?? null
  const { stage, cadence, cycle } = document.meta
  const since = checkIns.at(-1)?.date ?? cycle?.start
  const days = stage !== 'run' || since === undefined ? 0 : daysBetween(since, today)
  return { before, silentDays: days > cadence + GRACE_DAYS ? days : null }
}

/**
 * The value that a metric has on a day if it goes from its start to its target in equal steps over the cycle; before the
 * cycle its start, after it its target. Null for metrics without these.
 */
export function expectedValue(metric: Metric, { start, end }: Cycle, day: PlainDate): number | null {
  if (metric.type !== 'range' || metric.baseline === null || metric.target === null) return null
  const length = daysBetween(start, end)
  const share = length <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(start, day) / length))
  return metric.baseline + (metric.target - metric.baseline) * share
}
