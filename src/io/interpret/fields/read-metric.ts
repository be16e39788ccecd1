import { KINDS, type Metric, type NodeKind } from '../../../domain'
import type { MetricDraft } from './fields'
import { quantityPairIn, readQuantity, type Quantity } from './quantity'

/** Takes a part of the bracket such as `from 24% to 31.2%` or `now 28%` into the draft; false: not about the measure. */
export function readMetricPart(part: string, metric: MetricDraft): boolean {
  return (
    readUnit(part, metric) ||
    readPair(part, metric) ||
    readEnd(part, metric) ||
    readNow(part, metric) ||
    readWord(part, metric)
  )
}

function readUnit(part: string, metric: MetricDraft): boolean {
  const found = /^(?:unit|单位)[:：] ?(.*)$/isu.exec(part)
  if (!found) return false
  metric.unit = found[1] ?? ''
  return true
}

function readPair(part: string, metric: MetricDraft): boolean {
  const range =
    /^from:?\s+(.+?)\s+to:?\s+(.+)$/isu.exec(part) ?? /^[从從由]\s?(.+?)\s?[到至]\s?(.+)$/su.exec(part)
  const band = range ? null : /^between\s+(.+?)\s+and\s+(.+)$/isu.exec(part)
  const [, first = '', second = ''] = range ?? band ?? []
  const low = readBound(first)
  const high = readBound(second)
  if (!low || !high || !unitsAgree(low, high)) return false
  metric.shape = range ? 'range' : 'band'
  metric.low = low.value
  metric.high = high.value
  metric.unit ??= high.unit || low.unit
  return true
}

const BASELINE = /^(?:from|baseline|起始值)[:：\s]\s*(.+)$/isu
const TARGET = /^(?:to|target|目标值)[:：\s]\s*(.+)$/isu

function readEnd(part: string, metric: MetricDraft): boolean {
  const baseline = BASELINE.exec(part)
  const found = baseline ?? TARGET.exec(part)
  const bound = readBound(found?.[1] ?? '')
  if (!bound) return false
  metric.shape = 'range'
  if (baseline) metric.low = bound.value
  else metric.high = bound.value
  metric.unit = metric.unit || bound.unit
  return true
}

function readNow(part: string, metric: MetricDraft): boolean {
  const now = readQuantity(/^(?:now|current|当前值)[:：\s]\s*(.+)$/isu.exec(part)?.[1] ?? '')
  if (!now) return false
  metric.now = now.value
  if (now.unit !== '') metric.unit ??= now.unit
  return true
}

function readWord(part: string, metric: MetricDraft): boolean {
  switch (part.toLowerCase()) {
    case 'no metric':
      metric.shape = 'none'
      return true
    case 'milestone':
    case '里程碑':
      metric.shape = 'milestone'
      return true
    case 'milestone reached':
    case '里程碑已达成':
      metric.shape = 'milestone'
      metric.reached = true
      return true
    default:
      return false
  }
}

function readBound(text: string): { value: number | null; unit: string } | null {
  return text.trim() === '?' ? { value: null, unit: '' } : readQuantity(text)
}

function unitsAgree(low: { unit: string }, high: { unit: string }): boolean {
  return low.unit === '' || high.unit === '' || low.unit === high.unit
}

/**
 * The measure of a node: what the bracket says and, where it says no pair of numbers, the pair in the words
 * of a key result.
 */
export function metricOf(draft: MetricDraft, kind: NodeKind, title: string): Metric | null {
  const { shape, low, high, now: current, reached } = draft
  const unit = draft.unit ?? ''
  if (shape === 'none') return null
  if (shape === 'milestone') return { type: 'milestone', reached }
  if (shape === 'band') return { type: 'band', lower: low, upper: high, current, unit }
  if (shape === 'range') return { type: 'range', baseline: low, target: high, current, unit }
  const pair = pairOfWords(kind, title)
  if (pair) {
    const [from, to] = pair
    return {
      type: 'range',
      baseline: from.value,
      target: to.value,
      current,
      unit: draft.unit ?? (to.unit || from.unit),
    }
  }
  if (current === null && draft.unit === null) return null
  return { type: 'range', baseline: null, target: null, current, unit }
}

function pairOfWords(kind: NodeKind, title: string): readonly [Quantity, Quantity] | null {
  const pair = KINDS[kind].progress === 'metric' ? quantityPairIn(title) : null
  return pair && unitsAgree(...pair) ? pair : null
}
