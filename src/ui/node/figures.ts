import { metricShare, type BandMetric, type Metric, type RangeMetric } from '../../domain'
import type { I18n } from '../../i18n'

/** The figures of a metric in one line; `now` is the present one, with what stands before and after it. */
export interface Figures {
  readonly before: string
  readonly now: string
  readonly after: string
}

/** A share of the way as people read it. */
export interface Percentage {
  readonly text: string
  /** 0 to 1: how much of a bar is filled. */
  readonly filled: number
  /** Worse than the start, or beyond the goal: neither looks like 0 % or 100 %. */
  readonly tone: 'below' | 'beyond' | null
}

const MINUS = '\u2212'
const ARROW = '\u2192'

/** The figures of a metric, e.g. "24 → 28.4 → 31.2 %": from, now, target. They never read as a fraction. */
export function figuresOf(metric: Metric, i18n: I18n): Figures {
  const { t } = i18n
  if (metric.type === 'range') return rangeFigures(metric, i18n)
  if (metric.type === 'band')
    return { before: '', now: presentOf(metric, i18n), after: bandText(metric, i18n) }
  return { before: '', now: '', after: t(metric.reached ? 'canvas.reached' : 'canvas.notReached') }
}

/** The figures of a metric as plain text. */
export function figuresText(metric: Metric, i18n: I18n): string {
  const { before, now, after } = figuresOf(metric, i18n)
  return `${before}${now}${after}`
}

/** How far a metric has come; "—" where nothing is measured. */
export function percentageOf(metric: Metric, { t }: I18n): Percentage {
  const share = metricShare(metric)
  if (share === null) return { text: t('canvas.unmeasured'), filled: 0, tone: null }
  const percent = Math.round(share * 100)
  if (share < 0)
    return { text: `${MINUS}${Math.max(1, -percent)}%`, filled: Math.min(1, -share), tone: 'below' }
  if (share > 1) return { text: `${Math.max(101, percent)}%`, filled: 1, tone: 'beyond' }
  return { text: `${Math.max(0, percent)}%`, filled: Math.max(0, share), tone: null }
}

/** One value of a metric with its unit, e.g. "28.4 %". */
export function valueText(metric: Metric, value: number, { t, number }: I18n): string {
  if (metric.type === 'milestone') return t(value >= 1 ? 'canvas.reached' : 'canvas.notReached')
  return t('details.history.value', { value: number(value), unit: metric.unit }).trimEnd()
}

function rangeFigures(metric: RangeMetric, i18n: I18n): Figures {
  const { baseline, target, unit } = metric
  const now = presentOf(metric, i18n)
  const before = baseline === null ? '' : `${i18n.number(baseline)} ${ARROW} `
  if (target === null) return { before, now, after: i18n.t('canvas.noTarget', { unit: withUnit(unit) }) }
  return { before, now, after: ` ${ARROW} ${i18n.number(target)}${withUnit(unit)}` }
}

function presentOf({ current }: RangeMetric | BandMetric, { t, number }: I18n): string {
  return current === null ? t('canvas.unmeasured') : number(current)
}

/** Between which bounds a band metric should stay. */
function bandText({ lower, upper, unit: name }: BandMetric, { t, number }: I18n): string {
  const unit = withUnit(name)
  if (lower === null && upper === null) return t('canvas.noTarget', { unit })
  if (upper === null) return t('canvas.atLeast', { lower: number(lower ?? 0), unit })
  if (lower === null) return t('canvas.atMost', { upper: number(upper), unit })
  return t('canvas.band', { lower: number(lower), upper: number(upper), unit })
}

/** A unit keeps to its figure. */
function withUnit(unit: string): string {
  return unit === '' ? '' : `\u00A0${unit}`
}
