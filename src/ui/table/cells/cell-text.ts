import {
  dotsOn,
  metricShare,
  OWN_RATER,
  presentNode,
  progressOf,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
  type PlainDate,
  type SupportStrength,
} from '../../../domain'
import type { I18n } from '../../../i18n'
import type { Check } from '../../../rules'
import { percentageOf } from '../../node/figures'
import { tickOf, type ColumnId } from '../columns'

/** What cells are read from. */
export interface CellSource {
  readonly document: DocumentReader
  /** Check-ins of later days do not count yet. */
  readonly today: PlainDate
  readonly checksAt: (id: NodeId) => readonly Check[]
  readonly i18n: I18n
}

/** A node as it stands today; undefined where it is no longer there. */
export function nodeOf({ document, today }: CellSource, id: NodeId): NodeRecord | undefined {
  const node = document.node(id)
  return node && presentNode(document, node, today)
}

const STRENGTHS = ['none', 'weak', 'part', 'strong'] as const

/** The words for how strongly a node supports its parent, the weakest first. */
export function strengthWords({ t }: I18n): readonly string[] {
  return STRENGTHS.map((word) => t(`details.support.${word}`))
}

/** What the person at this device says of the support of a node. */
export function strengthOf(document: DocumentReader, { id }: NodeRecord): SupportStrength | null {
  return document.rowsOf('ratings', id).find(({ rater }) => rater === OWN_RATER)?.strength ?? null
}

/** How many findings a node has; questions are not counted. */
export function checkCount({ checksAt }: Pick<CellSource, 'checksAt'>, { id }: NodeRecord): number {
  return checksAt(id).filter(({ first }) => first.level !== 'ask').length
}

/** A number of a metric; for a band its bounds. */
export function metricNumber({ metric }: NodeRecord, column: 'from' | 'now' | 'target'): number | null {
  if (metric === null || metric.type === 'milestone') return null
  if (column === 'now') return metric.current
  if (metric.type === 'band') return column === 'from' ? metric.lower : metric.upper
  return column === 'from' ? metric.baseline : metric.target
}

/** The text of a cell of a node as it stands today, as it is edited and copied: bare numbers, days as `YYYY-MM-DD`, words of the language. */
export function cellText(source: CellSource, node: NodeRecord, column: ColumnId): string {
  const { document, i18n } = source
  const { t } = i18n
  const tick = tickOf(node, column)
  if (tick !== null) return t(tick ? 'table.yes' : 'table.no')
  switch (column) {
    case 'title':
      return node.title
    case 'kind':
      return t(`kinds.${node.kind}`)
    case 'owner':
      return node.owner ?? ''
    case 'due':
      return node.due ?? ''
    case 'from':
    case 'now':
    case 'target':
      return plain(metricNumber(node, column))
    case 'progress':
      return progressText(source, node)
    case 'confidence':
      return plain(node.confidence)
    case 'effort':
      return plain(node.effort)
    case 'support': {
      const strength = strengthOf(document, node)
      return strength === null ? '' : (strengthWords(i18n)[strength] ?? '')
    }
    case 'votes':
      return plain(dotsOn(document, node.id) || null)
    case 'checks':
      return plain(checkCount(source, node) || null)
  }
}

/** How far a node has come, beyond 0 % and 100 % too; empty where nothing is measured. */
export function progressText({ document, today, i18n }: CellSource, { id, metric }: NodeRecord): string {
  if (metric !== null && metricShare(metric) !== null) return percentageOf(metric, i18n).text
  const { value } = progressOf(document, id, today)
  return value === null ? '' : i18n.percent(value)
}

function plain(value: number | null): string {
  return value === null ? '' : String(value)
}
