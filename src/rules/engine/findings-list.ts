import { mapRoots, walkBranch, type DocumentReader, type NodeId } from '../../domain'
import type { Diagnostic } from '../types'
import type { Findings } from './findings'

/**
 * Lists all findings in reading order of the map: the same list as long as they and the structure of the map stay the
 * same. Only a change of structure makes it walk the map again.
 */
export function createFindingsList(
  document: DocumentReader,
  findings: Findings,
): () => readonly Diagnostic[] {
  let structureVersion = 0
  let order: readonly NodeId[] = []
  let changes = -1
  let all: readonly Diagnostic[] = []

  return () => {
    const isSameMap = document.structureVersion === structureVersion
    if (isSameMap && findings.changes === changes) return all
    if (!isSameMap) order = mapRoots(document).flatMap((root) => [...walkBranch(document, root)])
    structureVersion = document.structureVersion
    changes = findings.changes
    all = order.flatMap((id) => findings.of(id))
    return all
  }
}
