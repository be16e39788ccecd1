import type { BandMetric, Metric } from '../../domain'
import type { I18n } from '../../i18n'

function withUnit(unit: string): string {
  return unit === '' || unit === '%' ? unit : ` ${unit}`
}

/** Where a band metric stands, and between which bounds it should stay. */
function bandText({ lower, upper, current, unit }: BandMetric, { t, number }: I18n): string {
  const figures = {
    current: current === null ? t('canvas.unmeasured') : number(current),
    unit: withUnit(unit),
  }
  if (lower === null && upper === null) return t('canvas.noTarget', figures)
  if (upper === null) return t('canvas.atLeast', { ...figures, lower: number(lower ?? 0) })
  if (lower === null) return t('canvas.atMost', { ...figures, upper: number(upper) })
  return t('canvas.band', { ...figures, lower: number(lower), upper: number(upper) })
}

/** Where a metric stands, in one short line, e.g. "28.4 / 31.2%". */
export function amountText(metric: Metric, i18n: I18n): string {
  const { t, number } = i18n
  if (metric.type === 'milestone') return t(metric.reached ? 'canvas.reached' : 'canvas.notReached')
  if (metric.type === 'band') return bandText(metric, i18n)
  const unit = withUnit(metric.unit)
  const known = metric.current ?? metric.baseline
  const current = known === null ? t('canvas.unmeasured') : number(known)
  if (metric.target === null) return t('canvas.noTarget', { current, unit })
  return t('canvas.amount', { current, target: number(metric.target), unit })
}
