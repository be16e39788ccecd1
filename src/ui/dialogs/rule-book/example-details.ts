import type { I18n } from '../../../i18n'
import { parseExampleMetric, type ExampleLine } from '../../../rules'

/** What a field of an example says, in the language of the person. */
export function exampleDetails([name, value]: ExampleLine['fields'][number], i18n: I18n): readonly string[] {
  const { t, date } = i18n
  switch (name) {
    case 'metric':
      return metricDetails(value, i18n)
    case 'checkIns':
      return value.split(/\s+/).map((entry) => {
        const [day = '', confidence = ''] = entry.split('/')
        return t('settings.example.checkIn', { date: date(day), confidence })
      })
    case 'milestone':
      return [t('settings.example.milestone')]
    case 'start':
    case 'due':
      return [t(`settings.example.${name}`, { value: date(value) })]
    case 'owner':
    case 'effort':
    case 'confidence':
    case 'stretch':
    case 'support':
    case 'because':
    case 'role':
    case 'agreed':
    case 'agreedTarget':
    case 'parked':
    case 'commitment':
      return [t(`settings.example.${name}`, { value })]
    default:
      return [value]
  }
}

function metricDetails(value: string, { t }: I18n): string[] {
  const { from, to, unit, now } = parseExampleMetric(value)
  const range = `${from || '?'} → ${to || '?'} ${unit}`.trim()
  return now === '' ? [range] : [range, t('settings.example.now', { now })]
}
