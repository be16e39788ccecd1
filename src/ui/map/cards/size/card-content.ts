import { KINDS, type NodeRecord, type Progress } from '../../../../domain'
import { KIND_PRESENTATIONS } from '../../../kinds'

/** A line below the title. */
export type CardRow = 'progress' | 'count' | 'people'

/** What a card shows: enough to know its height and to draw it. */
export interface CardContent {
  readonly record: NodeRecord
  readonly progress: Progress
  /** Children that the limits of the method count: objectives of a Big O, key results of an objective. */
  readonly counted: number
  readonly rows: readonly CardRow[]
}

function hasPeople(record: NodeRecord): boolean {
  return [...KIND_PRESENTATIONS[record.kind].people].some((field) => record[field] !== null)
}

function rowsOf(record: NodeRecord, progress: Progress, counted: number): CardRow[] {
  const { progress: shown, effortBesideCount } = KIND_PRESENTATIONS[record.kind]
  const isMeasured =
    KINDS[record.kind].progress === 'metric' ? record.metric !== null : progress.value !== null
  const rows: CardRow[] = []
  if (shown === 'row' && isMeasured) rows.push('progress')
  if (counted > 0 || (effortBesideCount && record.effort !== null)) rows.push('count')
  if (hasPeople(record)) rows.push('people')
  return rows
}

/** The face of a node from its record and what is derived from its branch. */
export function cardContent(record: NodeRecord, progress: Progress, counted: number): CardContent {
  return { record, progress, counted, rows: rowsOf(record, progress, counted) }
}
