import type { NodeId } from './model'

/** The places of nodes in a list, from 0 on; in order. */
export type Ranks = ReadonlyMap<NodeId, number>

/** The places of the given nodes; of one that is given twice, the first. */
export function ranksOf(ids: Iterable<NodeId>): Ranks {
  const ranks = new Map<NodeId, number>()
  for (const id of ids) if (!ranks.has(id)) ranks.set(id, ranks.size)
  return ranks
}

/** Those of the nodes that have a place, in its order. */
export function sortByRank(ids: Iterable<NodeId>, ranks: Ranks): readonly NodeId[] {
  return [...ids].filter((id) => ranks.has(id)).sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
}
