import { NODE_KINDS, type LogEntry, type LoggedValue, type Metric } from '../../../domain'
import type { I18n } from '../../../i18n'

/** A change of the log in words: what was changed, and of a field what it said before and says now. */
export interface ChangeWords {
  readonly what: string
  readonly values: { readonly from: string; readonly to: string } | null
}

export function changeInWords(
  { change, from, to }: Pick<LogEntry, 'change' | 'from' | 'to'>,
  i18n: I18n,
): ChangeWords {
  const what = i18n.t(`changeLog.what.${change}`)
  if (change === 'added' || change === 'deleted' || change === 'parked' || change === 'unparked')
    return { what, values: null }
  const say = (value: LoggedValue): string => valueInWords(change, value, i18n)
  return { what, values: { from: say(from), to: say(to) } }
}

function valueInWords(change: LogEntry['change'], value: LoggedValue, i18n: I18n): string {
  const { t, date, percent } = i18n
  if (value === null || value === '') return t('changeLog.nothing')
  if (typeof value === 'object') return metricInWords(value, i18n)
  if (typeof value === 'number') return percent(value / 100)
  if (change === 'start' || change === 'due') return date(value)
  if (change === 'kind') {
    const kind = NODE_KINDS.find((known) => known === value)
    return kind === undefined ? value : t(`kinds.${kind}`)
  }
  if (change === 'commitment')
    return t(value === 'committed' ? 'details.commitment.committed' : 'details.commitment.aspirational')
  return value
}

/** What a metric is to reach, e.g. "24 → 31.2 %"; how far it has come is not said. */
function metricInWords(metric: Metric, { t, number }: I18n): string {
  if (metric.type === 'milestone') return t('details.metric.milestone')
  const say = (value: number | null): string => (value === null ? t('canvas.unmeasured') : number(value))
  const words =
    metric.type === 'range'
      ? `${say(metric.baseline)} \u2192 ${say(metric.target)}`
      : `${say(metric.lower)} \u2013 ${say(metric.upper)}`
  return `${words} ${metric.unit}`.trimEnd()
}
