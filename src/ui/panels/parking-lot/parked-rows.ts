import { compareCodeUnits } from '../../../lib'
import { NODE_KINDS, type DocumentReader, type NodeId, LOOSE_KIND } from '../../../domain'
import { treeRows, type TreeRow } from '../../tree/tree-rows'

export const PARKED_ORDERS = ['time', 'title', 'kind'] as const
/** How parked branches are listed: as they came, by their titles, or by kind and then as they came. */
export type ParkedOrder = (typeof PARKED_ORDERS)[number]

/** A parked branch, or a node in one. */
export type ParkedRow = TreeRow<NodeId>

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
  return treeRows(roots, {
    childrenOf: (id) => document.children(id),
    isFolded: (id) => folded.has(id),
  })
}
