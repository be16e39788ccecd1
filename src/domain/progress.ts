import { KINDS } from './kinds'
import type { Metric, NodeId, NodeRecord, PlainDate } from './model'
import { presentMetric } from './present-value'
import type { DocumentReader } from './reader'

/** How far a node has come, and on how much of what stands below it that rests. */
export interface Progress {
  /** 0 to 1; null: nothing is measured. */
  readonly value: number | null
  /** How many of the children that count are measured; for a node that measures itself 0 or 1. */
  readonly measured: number
  readonly of: number
}

const NOT_MEASURED: Progress = { value: null, measured: 0, of: 0 }
const NO_RESULTS: MeasuredResults = { measured: 0, of: 0 }
const NOTHING: ComputedProgress = { progress: NOT_MEASURED, results: NO_RESULTS }

/** How many key results stand below a node, itself included, and how many of them are measured. */
export interface MeasuredResults {
  readonly measured: number
  readonly of: number
}

interface ComputedProgress {
  readonly progress: Progress
  readonly results: MeasuredResults
}

interface CachedProgress extends ComputedProgress {
  readonly branchVersion: number
}

/** What is known of a document on one day; an entry holds as long as the branch version it was computed at. */
interface ProgressCache {
  readonly today: PlainDate
  readonly entries: Map<NodeId, CachedProgress>
}

/** One day a document: the last that was asked for. */
const caches = new WeakMap<DocumentReader, ProgressCache>()

/**
 * Progress of a node. A key result measures itself, an action is done or not; objectives and the Big O take the
 * mean of their objectives and key results, weighted by effort where every one of them has one, without those
 * that measure nothing. What stands below a key result does not move it. Check-ins after `today` do not count yet.
 */
export function progressOf(document: DocumentReader, id: NodeId, today: PlainDate): Progress {
  return computedProgress(document, id, today).progress
}

/** The key results that progress is taken from in the end, however many objectives stand in between. */
export function measuredResults(document: DocumentReader, id: NodeId, today: PlainDate): MeasuredResults {
  return computedProgress(document, id, today).results
}

function computedProgress(document: DocumentReader, id: NodeId, today: PlainDate): ComputedProgress {
  const cache = cacheOf(document, today)
  const known = cachedProgress(document, cache, id)
  if (known !== undefined) return known
  const waiting = [id]
  for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
    const unknown = partsOf(document, next).filter(
      (part) => cachedProgress(document, cache, part.id) === undefined,
    )
    if (unknown.length > 0) waiting.push(...unknown.map((part) => part.id))
    else {
      waiting.pop()
      cache.entries.set(next, {
        branchVersion: document.branchVersion(next),
        ...compute(document, cache, next),
      })
    }
  }
  return cachedProgress(document, cache, id) ?? NOTHING
}

function cacheOf(document: DocumentReader, today: PlainDate): ProgressCache {
  const known = caches.get(document)
  if (known?.today === today) return known
  const cache: ProgressCache = { today, entries: new Map() }
  caches.set(document, cache)
  return cache
}

function cachedProgress(
  document: DocumentReader,
  cache: ProgressCache,
  id: NodeId,
): ComputedProgress | undefined {
  const entry = cache.entries.get(id)
  return entry?.branchVersion === document.branchVersion(id) ? entry : undefined
}

/** The children whose progress makes up that of an objective or of the Big O. */
function partsOf(document: DocumentReader, id: NodeId): NodeRecord[] {
  const kind = document.node(id)?.kind
  return kind !== undefined && KINDS[kind].progress === 'children' ? effortFamily(document, id) : []
}

/** The children that share the effort of a node, in their order: objectives and key results. */
export function effortFamily(document: DocumentReader, id: NodeId): NodeRecord[] {
  return document
    .children(id)
    .map((child) => document.node(child))
    .filter((child) => child !== undefined)
    .filter((child) => KINDS[child.kind].countsForParent)
}

function compute(document: DocumentReader, cache: ProgressCache, id: NodeId): ComputedProgress {
  const node = document.node(id)
  const source = node === undefined ? null : KINDS[node.kind].progress
  if (node === undefined || source === null) return NOTHING
  if (source === 'done') return { progress: measuredBy(node.done ? 1 : 0), results: NO_RESULTS }
  if (source === 'metric') {
    const metric = presentMetric(document, node, cache.today)
    const progress = measuredBy(metric === null ? null : metricProgress(metric))
    return { progress, results: { measured: progress.measured, of: progress.of } }
  }
  const parts = partsOf(document, id)
  const hasWeights = parts.every((part) => part.effort !== null)
  const computed = parts.map((part) => ({ part, ...(cachedProgress(document, cache, part.id) ?? NOTHING) }))
  const measured = computed.flatMap(({ part: { effort }, progress: { value } }) =>
    value === null ? [] : [{ value, weight: hasWeights ? (effort ?? 0) : 1 }],
  )
  return {
    progress: { value: weightedMean(measured), measured: measured.length, of: parts.length },
    results: computed.reduce(
      (sum, { results }) => ({ measured: sum.measured + results.measured, of: sum.of + results.of }),
      NO_RESULTS,
    ),
  }
}

function measuredBy(value: number | null): Progress {
  return { value, measured: value === null ? 0 : 1, of: 1 }
}

interface WeightedValue {
  readonly value: number
  readonly weight: number
}

/** The plain mean where all weights are 0, null where there is nothing. */
function weightedMean(parts: readonly WeightedValue[]): number | null {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  if (total > 0) return parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / total
  return parts.length === 0 ? null : parts.reduce((sum, { value }) => sum + value, 0) / parts.length
}

/**
 * How far a metric has come, 0 to 1; null when numbers are missing or the target is the baseline. Range:
 * (current − baseline) / (target − baseline), up or down alike. Band: 1 inside, outside less by the distance from
 * the band as a share of its width, or of the bound where it is open on the other side.
 */
export function metricProgress(metric: Metric): number | null {
  const share = metricShare(metric)
  return share === null ? null : clamp(share)
}

/** The same, but below 0 where a range is worse than its baseline, and above 1 where it is beyond its target. */
export function metricShare(metric: Metric): number | null {
  if (metric.type === 'milestone') return metric.reached ? 1 : 0
  if (metric.current === null) return null
  if (metric.type === 'band') return bandProgress(metric.current, metric.lower, metric.upper)
  const { baseline, target, current } = metric
  if (baseline === null || target === null || baseline === target) return null
  return (current - baseline) / (target - baseline)
}

function bandProgress(current: number, lower: number | null, upper: number | null): number | null {
  if (lower === null && upper === null) return null
  const distance = Math.max((lower ?? current) - current, current - (upper ?? current), 0)
  if (distance === 0) return 1
  const scale = lower !== null && upper !== null ? Math.abs(upper - lower) : Math.abs(lower ?? upper ?? 0)
  return scale === 0 ? 0 : clamp(1 - distance / scale)
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
