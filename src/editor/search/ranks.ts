import { mapRoots, parkedRoots, walkBranch, type DocumentReader, type NodeId } from '../../domain'

/** The places of nodes in a list, from 0 on; in order. */
export type Ranks = ReadonlyMap<NodeId, number>

/** The places of the given nodes; of one that is given twice, the first. */
export function ranksOf(ids: Iterable<NodeId>): Ranks {
  const ranks = new Map<NodeId, number>()
  for (const id of ids) if (!ranks.has(id)) ranks.set(id, ranks.size)
  return ranks
}

/** The reading order of the map, then of the parking lot. Walks all nodes. */
export function readingRanks(document: DocumentReader): Ranks {
  const roots = [...mapRoots(document), ...parkedRoots(document)]
  return ranksOf(roots.flatMap((root) => [...walkBranch(document, root)]))
}

/** Nodes that all have a place, in its order. */
export function ranked(ids: Iterable<NodeId>, ranks: Ranks): readonly NodeId[] {
  return [...ids].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
}
