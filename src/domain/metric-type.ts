import type { BandMetric, Metric, MilestoneMetric, RangeMetric } from './model'

const BLANK: {
  readonly range: RangeMetric
  readonly band: BandMetric
  readonly milestone: MilestoneMetric
} = {
  range: { type: 'range', baseline: null, target: null, current: null, unit: '' },
  band: { type: 'band', lower: null, upper: null, current: null, unit: '' },
  milestone: { type: 'milestone', reached: false },
}

/** The metric a field group shows while none is given. */
export const BLANK_METRIC: Metric = BLANK.range

/** The metric measured in another way; what both ways know, the present value and the unit, stays. */
export function asMetricType(metric: Metric, type: Metric['type']): Metric {
  if (metric.type === 'milestone' || type === 'milestone') return BLANK[type]
  const { current, unit } = metric
  return { ...BLANK[type], current, unit }
}

/** A range in which nothing is filled in is no metric. */
export function metricOrNull(metric: Metric): Metric | null {
  if (metric.type !== 'range') return metric
  const { baseline, target, current, unit } = metric
  return baseline === null && target === null && current === null && unit === '' ? null : metric
}
