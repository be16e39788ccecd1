import {
  addDays,
  dotsOn,
  metricShare,
  NODE_KINDS,
  presentNode,
  progressOf,
  type NodeRecord,
} from '../../../domain'
import { foldText } from '../../../editor'
import { checkCount, metricNumber, strengthOf, type CellSource } from '../cells/cell-text'
import type { ColumnId } from '../columns'
import type { RowData } from './row-data'

/** Undefined: there is none. */
export type Value = string | number | undefined

/** What a column is sorted by; nothing goes last. */
export function sortValue(source: CellSource, { id, node: noted }: RowData, column: ColumnId): Value {
  const { document, today } = source
  const node = presentNode(document, noted, today)
  switch (column) {
    case 'title':
      return node.title
    case 'kind':
      return NODE_KINDS.indexOf(node.kind)
    case 'owner':
      return node.owner ?? undefined
    case 'due':
      return node.due ?? undefined
    case 'from':
    case 'now':
    case 'target':
      return metricNumber(node, column) ?? undefined
    case 'progress':
      return (node.metric && metricShare(node.metric)) ?? progressOf(document, id, today).value ?? undefined
    case 'confidence':
      return node.confidence ?? undefined
    case 'effort':
      return node.effort ?? undefined
    case 'support':
      return strengthOf(document, node) ?? undefined
    case 'votes':
      return dotsOn(document, id) || undefined
    case 'checks':
      return checkCount(source, node) || undefined
  }
}

export const STATUSES = ['unmeasured', 'open', 'underWay', 'done'] as const

/** Where a node stands, as the place in `STATUSES`. */
export function statusOf({ document, today }: CellSource, { id }: RowData): number {
  const { value } = progressOf(document, id, today)
  if (value === null) return STATUSES.indexOf('unmeasured')
  return STATUSES.indexOf(value >= 1 ? 'done' : value > 0 ? 'underWay' : 'open')
}

export const DUE_TIMES = ['overdue', 'week', 'month', 'later', 'done', 'none'] as const

/** When a node is due, as the place in `DUE_TIMES`. */
export function dueTimeOf({ document, today }: CellSource, { id, node: { due } }: RowData): number {
  if (due === null) return DUE_TIMES.indexOf('none')
  if (progressOf(document, id, today).value === 1) return DUE_TIMES.indexOf('done')
  if (due < today) return DUE_TIMES.indexOf('overdue')
  if (due <= addDays(today, 7)) return DUE_TIMES.indexOf('week')
  return DUE_TIMES.indexOf(due <= addDays(today, 30) ? 'month' : 'later')
}

/** The words of each record, for as long as it lasts. */
const words = new WeakMap<NodeRecord, string>()

/** The words of a row as a filter compares them. */
export function wordsOf({ node }: RowData): string {
  const known = words.get(node) ?? foldText([node.title, node.owner ?? '', node.note].join('\n'))
  words.set(node, known)
  return known
}
