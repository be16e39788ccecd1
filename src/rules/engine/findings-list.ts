import { mapRoots, sortByRank, ranksOf, walkBranch, type DocumentReader, type Ranks } from '../../domain'
import type { Diagnostic } from '../types'
import type { Findings } from './findings'

/**
 * Lists all findings in reading order of the map: the same list as long as they and the structure of the map stay the
 * same. Only a change of structure makes it walk the map again; after any other it looks only where something is found.
 */
export function createFindingsList(
  document: DocumentReader,
  findings: Findings,
): () => readonly Diagnostic[] {
  let structureVersion = 0
  let ranks: Ranks = new Map()
  let changes = -1
  let all: readonly Diagnostic[] = []

  return () => {
    const isSameMap = document.structureVersion === structureVersion
    if (isSameMap && findings.changes === changes) return all
    if (!isSameMap) ranks = ranksOf(mapRoots(document).flatMap((root) => [...walkBranch(document, root)]))
    structureVersion = document.structureVersion
    changes = findings.changes
    all = sortByRank(findings.nodes(), ranks).flatMap((id) => findings.of(id))
    return all
  }
}
