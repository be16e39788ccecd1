import type { Metric } from '../../../domain'
import type { I18n } from '../../../i18n'

function withUnit(unit: string): string {
  return unit === '' || unit === '%' ? unit : ` ${unit}`
}

/** Where a metric stands, in one short line, e.g. "28.4 / 31.2%". */
export function amountText(metric: Metric, { t, number }: I18n): string {
  if (metric.type === 'milestone') return t(metric.reached ? 'canvas.reached' : 'canvas.notReached')
  const unit = withUnit(metric.unit)
  const figure = (value: number | null) => (value === null ? t('canvas.unmeasured') : number(value))
  if (metric.type === 'band') {
    const { lower, upper, current } = metric
    return t('canvas.band', { current: figure(current), lower: figure(lower), upper: figure(upper), unit })
  }
  const current = figure(metric.current ?? metric.baseline)
  if (metric.target === null) return t('canvas.noTarget', { current, unit })
  return t('canvas.amount', { current, target: number(metric.target), unit })
}
