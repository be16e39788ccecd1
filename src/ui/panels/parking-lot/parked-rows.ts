import { compareCodeUnits } from '../../../lib'
import { NODE_KINDS, type DocumentReader, type NodeId, LOOSE_KIND } from '../../../domain'

export const PARKED_ORDERS = ['time', 'title', 'kind'] as const
/** How parked branches are listed: as they came, by their titles, or by kind and then as they came. */
export type ParkedOrder = (typeof PARKED_ORDERS)[number]

/** A line of the list: a parked branch, or a node in one. */
export interface ParkedRow {
  readonly id: NodeId
  /** 1 for a parked branch itself. */
  readonly level: number
  /** Among its siblings, counted from 1. */
  readonly position: number
  readonly siblings: number
}

/** Sorts parked branches for the eye; their order in the map stays. `compare` knows the person's language. */
export function sortParked(
  document: DocumentReader,
  ids: readonly NodeId[],
  order: ParkedOrder,
  compare: (a: string, b: string) => number = compareCodeUnits,
): readonly NodeId[] {
  if (order === 'time') return ids
  const titleOf = (id: NodeId) => document.node(id)?.title ?? ''
  const rankOf = (id: NodeId) => NODE_KINDS.indexOf(document.node(id)?.kind ?? LOOSE_KIND)
  if (order === 'title') return ids.toSorted((a, b) => compare(titleOf(a), titleOf(b)))
  return ids.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** The lines that show: those below a folded node do not. */
export function parkedRows(
  document: DocumentReader,
  roots: readonly NodeId[],
  folded: ReadonlySet<NodeId>,
): readonly ParkedRow[] {
  const rows: ParkedRow[] = []
  const waiting = family(roots, 1)
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    rows.push(row)
    if (!folded.has(row.id)) waiting.push(...family(document.children(row.id), row.level + 1))
  }
  return rows
}

/** Siblings, last first. */
function family(ids: readonly NodeId[], level: number): ParkedRow[] {
  return ids.map((id, index) => ({ id, level, position: index + 1, siblings: ids.length })).reverse()
}
