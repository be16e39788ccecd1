import type { NodeRecord, Progress } from '../../../domain'

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
  const { kind, owner, due, confidence, effort } = record
  if (kind === 'idea' || kind === 'bigObjective') return false
  const shared = owner !== null || due !== null
  if (kind === 'keyResult') return shared || confidence !== null || effort !== null
  return shared
}

function rowsOf(record: NodeRecord, progress: Progress, counted: number): CardRow[] {
  const rows: CardRow[] = []
  if (record.kind === 'keyResult' && record.metric !== null) rows.push('progress')
  if (record.kind === 'objective') {
    if (progress.value !== null) rows.push('progress')
    if (counted > 0 || record.effort !== null) rows.push('count')
  }
  if (record.kind === 'bigObjective' && counted > 0) rows.push('count')
  if (hasPeople(record)) rows.push('people')
  return rows
}

/** The face of a node from its record and what is derived from its branch. */
export function cardContent(record: NodeRecord, progress: Progress, counted: number): CardContent {
  return { record, progress, counted, rows: rowsOf(record, progress, counted) }
}
