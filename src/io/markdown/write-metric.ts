import type { BandMetric, Metric, NodeRecord, RangeMetric } from '../../domain'
import { noFields } from '../interpret/fields/fields'
import { isSymbolUnit, writeQuantity } from '../interpret/fields/quantity'
import { metricOf, readMetricPart } from '../interpret/fields/read-metric'

/** The parts of the bracket that say the measure of a node: the shortest that read back as the same measure. */
export function metricParts(node: NodeRecord): readonly string[] {
  const candidates = spellings(node.metric)
  const exact = candidates.find((parts) => sameMetric(readBack(parts, node), node.metric))
  return exact ?? candidates.at(-1) ?? []
}

function spellings(metric: Metric | null): readonly (readonly string[])[] {
  if (metric === null) return [[], ['no metric']]
  if (metric.type === 'milestone') return [[metric.reached ? 'milestone reached' : 'milestone']]
  return [
    nowPart(metric, metric.unit),
    [pairPart(metric, metric.unit), ...nowPart(metric, metric.unit)],
    [pairPart(metric, ''), ...nowPart(metric, ''), `unit: ${metric.unit}`],
  ]
}

function pairPart(metric: RangeMetric | BandMetric, unit: string): string {
  const firstUnit = isSymbolUnit(unit) ? unit : ''
  return metric.type === 'range'
    ? `from ${writeQuantity(metric.baseline, firstUnit)} to ${writeQuantity(metric.target, unit)}`
    : `between ${writeQuantity(metric.lower, firstUnit)} and ${writeQuantity(metric.upper, unit)}`
}

function nowPart(metric: RangeMetric | BandMetric, unit: string): readonly string[] {
  if (metric.current === null) return []
  return [`now ${writeQuantity(metric.current, isSymbolUnit(unit) ? unit : '')}`]
}

function readBack(parts: readonly string[], node: NodeRecord): Metric | null {
  const draft = noFields().metric
  for (const part of parts) readMetricPart(part, draft)
  return metricOf(draft, node.kind, node.title)
}

function sameMetric(a: Metric | null, b: Metric | null): boolean {
  if (a === null || b === null) return a === b
  if (a.type === 'milestone') return b.type === 'milestone' && a.reached === b.reached
  if (b.type === 'milestone' || a.unit !== b.unit || a.current !== b.current) return false
  if (a.type === 'band') return b.type === 'band' && a.lower === b.lower && a.upper === b.upper
  return b.type === 'range' && a.baseline === b.baseline && a.target === b.target
}
