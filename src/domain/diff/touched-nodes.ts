import type { NodeId } from '../model'
import { TABLE_NAMES } from '../table-names'
import { TABLES } from '../tables'
import type { DocumentDiff } from './diff'
import { forEachChange } from './diff-algebra'

/** The nodes that a diff changes, or whose records it changes. */
export function touchedNodes(diff: DocumentDiff): Set<NodeId> {
  const touched = new Set<NodeId>()
  forEachChange(diff, TABLE_NAMES, (table, _, { before, after }) => {
    for (const row of [before, after])
      if (row !== undefined) for (const owner of TABLES[table].owners(row)) touched.add(owner)
  })
  return touched
}
