import { compareCodeUnits } from '../../lib'
import type { PlainDate } from '../model'
import type { DocumentReader } from '../reader'
import type { HealthMetric, HealthState, HealthStateRecord } from './records'

/** A health metric as it stands in a week. */
export interface HealthReport {
  readonly metric: HealthMetric
  /** What was last said of it up to that week; null: nothing yet. */
  readonly latest: HealthStateRecord | null
  /** All that was said up to that week, the oldest first. */
  readonly history: readonly HealthStateRecord[]
}

/** The health metrics in the order that people gave them. */
export function healthMetrics(document: DocumentReader): HealthMetric[] {
  return [...document.all('healthMetrics')].sort(
    (a, b) => compareCodeUnits(a.orderKey, b.orderKey) || compareCodeUnits(a.id, b.id),
  )
}

/** Every health metric as it stands in a week, in order. Reads the two tables of health and no nodes. */
export function healthReports(document: DocumentReader, week: PlainDate): HealthReport[] {
  const histories = new Map<string, HealthStateRecord[]>()
  for (const record of document.all('healthStates')) {
    if (record.week > week) continue
    const history = histories.get(record.metricId)
    if (history) history.push(record)
    else histories.set(record.metricId, [record])
  }
  return healthMetrics(document).map((metric) => {
    const history = (histories.get(metric.id) ?? []).sort((a, b) => compareCodeUnits(a.week, b.week))
    return { metric, latest: history.at(-1) ?? null, history }
  })
}

/** What a value says by the bounds of its metric; null where there are none. */
export function stateOfValue({ lower, upper }: HealthMetric, value: number): HealthState | null {
  if (lower === null && upper === null) return null
  return value < (lower ?? value) || value > (upper ?? value) ? 'bad' : 'fine'
}
