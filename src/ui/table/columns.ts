import { KINDS, type DocumentReader, type NodeRecord } from '../../domain'
import type { CellValue } from '../../editor'
import { KIND_PRESENTATIONS } from '../kinds'

export const COLUMN_IDS = [
  'title',
  'kind',
  'owner',
  'due',
  'from',
  'now',
  'target',
  'progress',
  'confidence',
  'effort',
  'support',
  'votes',
  'checks',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

/** Width of a column in px, that of the title by its css, and where its text stands. */
interface ColumnLook {
  readonly width: number
  readonly align: 'start' | 'end'
}

export const COLUMN_LOOKS: Readonly<Record<ColumnId, ColumnLook>> = {
  title: { width: 280, align: 'start' },
  kind: { width: 88, align: 'start' },
  owner: { width: 104, align: 'start' },
  due: { width: 92, align: 'start' },
  from: { width: 76, align: 'end' },
  now: { width: 76, align: 'end' },
  target: { width: 100, align: 'end' },
  progress: { width: 104, align: 'end' },
  confidence: { width: 92, align: 'end' },
  effort: { width: 68, align: 'end' },
  support: { width: 92, align: 'start' },
  votes: { width: 68, align: 'end' },
  checks: { width: 68, align: 'end' },
}

/** Can a cell be written? Others show what follows from elsewhere, or nothing. */
export function isWritable(document: DocumentReader, node: NodeRecord, column: ColumnId): boolean {
  const { fields } = KIND_PRESENTATIONS[node.kind]
  switch (column) {
    case 'title':
    case 'kind':
      return true
    case 'owner':
    case 'due':
    case 'confidence':
    case 'effort':
      return fields.has(column)
    case 'from':
    case 'target':
      return fields.has('metric') && node.metric?.type !== 'milestone'
    case 'now':
      return fields.has('metric')
    case 'progress':
      return KINDS[node.kind].progress === 'done'
    case 'support':
      return fields.has('support') && isSupporting(document, node)
    case 'votes':
    case 'checks':
      return false
  }
}

/** Does the node stand below one that it can hold up? */
function isSupporting(document: DocumentReader, { parentId }: NodeRecord): boolean {
  const kind = parentId === null ? undefined : document.node(parentId)?.kind
  const source = kind === undefined ? null : KINDS[kind].progress
  return source === 'children' || source === 'metric'
}

/** Whether the box of a cell is ticked: an action that is done, a milestone that is reached; null for any other cell. */
export function tickOf({ kind, metric, done }: NodeRecord, column: ColumnId): boolean | null {
  const { progress } = KINDS[kind]
  if (column === 'progress' && progress === 'done') return done
  return column === 'now' && metric?.type === 'milestone' && progress === 'metric' ? metric.reached : null
}

/** The value that ticks such a box, or takes the tick away. */
export function tickValue(column: ColumnId, ticked: boolean): CellValue {
  return { field: column === 'progress' ? 'done' : 'reached', value: ticked }
}
