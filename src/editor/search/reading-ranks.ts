import { mapRoots, parkedRoots, ranksOf, walkBranch, type DocumentReader, type Ranks } from '../../domain'

/** The reading order of the map, then of the parking lot. Walks all nodes. */
export function readingRanks(document: DocumentReader): Ranks {
  const roots = [...mapRoots(document), ...parkedRoots(document)]
  return ranksOf(roots.flatMap((root) => [...walkBranch(document, root)]))
}
