import {
  checkInSignals,
  dotsOn,
  KINDS,
  metricShare,
  presentMetric,
  progressOf,
  type CheckInSignals,
  type Metric,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
  type PlainDate,
} from '../../domain'
import type { CardChange } from '../../editor'
import type { I18n } from '../../i18n'
import { LEVELS, supportOf, type Check, type LinkEvidence } from '../../rules'
import { KIND_PRESENTATIONS } from '../kinds'
import { confidenceInWords } from './confidence-pill'
import { figuresText, percentageOf } from './figures'

/** Of the relations of a card, this many are named. */
const NAMED_RELATIONS = 3

/** What the checks know of a node and of its line to the parent, and the day on which it is looked at. */
export interface CardFindings {
  readonly today: PlainDate
  readonly checks: readonly Check[]
  readonly evidence: LinkEvidence | null
  /** Over the limit of its family. */
  readonly surplus: boolean
  /** What became of it since the state that the map is compared with. */
  readonly change: CardChange | null
}

/**
 * What a screen reader says of a node after its name: all that its card, its badge and its lines show. Undefined where
 * they show nothing.
 */
export function cardDescription(
  document: DocumentReader,
  record: NodeRecord,
  { today, checks, evidence, surplus, change }: CardFindings,
  i18n: I18n,
): string | undefined {
  const parts = [
    ...(change === null ? [] : [i18n.t(`changeLog.mark.${change}`)]),
    ...(surplus ? [i18n.t('canvas.beyondLimit')] : []),
    ...levelParts(checks, i18n),
    ...progressParts(document, record, today, i18n),
    ...peopleParts(record, checkInSignals(document, record.id, today), i18n),
    ...dotsParts(document, record.id, i18n),
    ...supportParts(document, record, evidence, i18n),
    ...relationParts(document, record.id, i18n),
    ...(record.note === '' ? [] : [i18n.t('canvas.described.note')]),
  ]
  return parts.length === 0 ? undefined : parts.join(i18n.t('canvas.described.separator'))
}

function levelParts(checks: readonly Check[], { t }: I18n): string[] {
  return LEVELS.flatMap((level) => {
    const count = checks.filter(({ first }) => first.level === level).length
    return count === 0 ? [] : [t(`canvas.described.${level}`, { count })]
  })
}

function progressParts(document: DocumentReader, record: NodeRecord, today: PlainDate, i18n: I18n): string[] {
  const { t, percent } = i18n
  const { progress: source } = KINDS[record.kind]
  if (source === 'done') return [t(record.done ? 'canvas.done' : 'canvas.described.notDone')]
  const metric = presentMetric(document, record, today)
  if (source === 'metric' && metric !== null) return metricParts(metric, i18n)
  const { value, measured, of } = progressOf(document, record.id, today)
  if (value === null) return []
  const progress = t('canvas.described.progress', { percent: percent(value) })
  return measured < of ? [progress, t('canvas.measured', { measured, of })] : [progress]
}

function metricParts(metric: Metric, i18n: I18n): string[] {
  const figures = figuresText(metric, i18n)
  if (metricShare(metric) === null) return [figures]
  return [i18n.t('canvas.described.progress', { percent: percentageOf(metric, i18n).text }), figures]
}

function peopleParts(
  { kind, owner, confidence, due, effort }: NodeRecord,
  signals: CheckInSignals,
  i18n: I18n,
): string[] {
  const { t, date } = i18n
  const { fields } = KIND_PRESENTATIONS[kind]
  return [
    ...(fields.has('owner') && owner !== null ? [t('canvas.described.owner', { owner })] : []),
    ...(fields.has('confidence') && confidence !== null ? confidenceInWords(confidence, signals, i18n) : []),
    ...(fields.has('due') && due !== null ? [t('canvas.described.due', { day: date(due) })] : []),
    ...(fields.has('effort') && effort !== null ? [t('canvas.effortTitle', { percent: effort })] : []),
  ]
}

function dotsParts(document: DocumentReader, id: NodeId, { t }: I18n): string[] {
  const count = dotsOn(document, id)
  return count === 0 ? [] : [t('canvas.dotsTitle', { count })]
}

/** The line to the parent; between a Big O and an objective one that nothing is known of says nothing. */
function supportParts(
  document: DocumentReader,
  { id, kind }: NodeRecord,
  evidence: LinkEvidence | null,
  { t }: I18n,
): string[] {
  const support = supportOf(document, id, evidence)
  const isUnknown = support === 'unrated' || support === 'unsupported'
  if (support === null || (isUnknown && kind !== 'keyResult')) return []
  return [t(`canvas.described.support.${support}`)]
}

/** Where its relations lead, the first by name. */
export function relationParts(document: DocumentReader, id: NodeId, { t }: I18n): string[] {
  const relations = document.rowsOf('relations', id)
  const named = relations.slice(0, NAMED_RELATIONS).map(({ from, to, label }) => {
    const title = document.node(from === id ? to : from)?.title || t('canvas.untitled')
    const related = t(from === id ? 'canvas.described.relatedTo' : 'canvas.described.relatedFrom', { title })
    return label === '' ? related : `${related} (${label})`
  })
  const count = relations.length - named.length
  return count === 0 ? named : [...named, t('canvas.described.moreRelations', { count })]
}
