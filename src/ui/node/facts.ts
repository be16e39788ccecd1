import {
  dotsOn,
  metricShare,
  presentMetric,
  type DocumentReader,
  type NodeRecord,
  type PlainDate,
} from '../../domain'
import type { I18n } from '../../i18n'
import { figuresText, percentageOf } from './figures'

export interface FactsContext {
  readonly document: DocumentReader
  readonly today: PlainDate
  readonly i18n: I18n
}

/** Figures as they stand today and how far they have come, owner, day, confidence and dots of a node, as far as they are given. */
export function factsOf(node: NodeRecord, { document, today, i18n }: FactsContext): readonly string[] {
  const { owner, due, confidence } = node
  const metric = presentMetric(document, node, today)
  const facts: string[] = []
  if (metric !== null) {
    facts.push(figuresText(metric, i18n))
    if (metric.type !== 'milestone' && metricShare(metric) !== null)
      facts.push(percentageOf(metric, i18n).text)
  }
  if (owner !== null) facts.push(owner)
  if (due !== null) facts.push(i18n.date(due))
  if (confidence !== null) facts.push(i18n.t('canvas.confidence', { value: confidence }))
  const dots = dotsOn(document, node.id)
  if (dots > 0) facts.push(i18n.t('canvas.dotsTitle', { count: dots }))
  return facts
}
