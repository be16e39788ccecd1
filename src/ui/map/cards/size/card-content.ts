import {
  countedChildren,
  dotsOn,
  measuredResults,
  nextKind,
  presentMetric,
  progressOf,
  type DocumentReader,
  type MeasuredResults,
  type Metric,
  type NodeId,
  type NodeKind,
  type NodeRecord,
  type PlainDate,
  type Progress,
} from '../../../../domain'
import { KIND_PRESENTATIONS } from '../../../kinds'

/** A line below the title. */
export type CardRow = 'bar' | 'partly' | 'figures' | 'measured' | 'count' | 'people'

/** How many lines of a checklist are done. */
export interface Checklist {
  readonly done: number
  readonly of: number
}

/** What a card shows: enough to know its height and to draw it. */
export interface CardContent {
  readonly record: NodeRecord
  /** As it stands today. */
  readonly metric: Metric | null
  readonly progress: Progress
  readonly results: MeasuredResults
  /** Children that the limits of the method count: objectives of a Big O, key results of an objective. */
  readonly counted: number
  /** The lines of its own checklist; null where it has none. */
  readonly checklist: Checklist | null
  /** Given in votes. */
  readonly dots: number
  /** In a checklist, how many lines it stands below the topmost ones. */
  readonly depth: number
  readonly rows: readonly CardRow[]
}

/** The face of a node from its record and what is derived from its branch on a day; null when there is no such node. */
export function cardContent(document: DocumentReader, id: NodeId, today: PlainDate): CardContent | null {
  const record = document.node(id)
  if (record === undefined) return null
  const content = {
    record,
    metric: presentMetric(document, record, today),
    progress: progressOf(document, id, today),
    results: measuredResults(document, id, today),
    counted: countedChildren(document, id).length,
    checklist: checklistOf(document, record),
    dots: dotsOn(document, id),
    depth: depthInList(document, record),
  }
  return { ...content, rows: rowsOf(content) }
}

/** Is a node of this kind a line of a checklist? */
export function isListed(kind: NodeKind): boolean {
  return KIND_PRESENTATIONS[kind].isListed
}

function rowsOf({
  record,
  metric,
  progress,
  results,
  counted,
  checklist,
  dots,
}: Omit<CardContent, 'rows'>): CardRow[] {
  const { progress: shown, effortBesideCount, isListed: isLine } = KIND_PRESENTATIONS[record.kind]
  if (isLine) return []
  const rows: CardRow[] = []
  if (shown === 'bar' && progress.value !== null) {
    rows.push('bar')
    if (progress.measured < progress.of) rows.push('partly')
  }
  if (shown === 'figures' && metric !== null) rows.push('figures')
  if (shown === 'ring' && results.of > 0) rows.push('measured')
  if (counted > 0 || (effortBesideCount && record.effort !== null)) rows.push('count')
  if (hasPeople(record) || checklist !== null || dots > 0) rows.push('people')
  return rows
}

function hasPeople(record: NodeRecord): boolean {
  return [...KIND_PRESENTATIONS[record.kind].people].some((field) => record[field] !== null)
}

function checklistOf(document: DocumentReader, { id, kind }: NodeRecord): Checklist | null {
  const line = nextKind(kind)
  if (!isListed(line)) return null
  const lines = document
    .children(id)
    .map((child) => document.node(child))
    .filter((child) => child?.kind === line)
  return lines.length === 0 ? null : { done: lines.filter((child) => child?.done).length, of: lines.length }
}

function depthInList(document: DocumentReader, { kind, parentId }: NodeRecord): number {
  let depth = 0
  if (!isListed(kind)) return depth
  for (let above = parentOf(document, parentId); above && isListed(above.kind);) {
    depth += 1
    above = parentOf(document, above.parentId)
  }
  return depth
}

function parentOf(document: DocumentReader, parentId: NodeId | null): NodeRecord | undefined {
  return parentId === null ? undefined : document.node(parentId)
}
