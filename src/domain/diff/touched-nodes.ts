import type { NodeId, TableName } from '../model'
import { TABLE_NAMES } from '../table-names'
import { TABLES } from '../tables'
import type { DocumentDiff } from './diff'
import { forEachChange } from './diff-algebra'

/** The nodes that a diff changes, or whose records it changes, as far as they stand in these tables. */
export function touchedNodes(diff: DocumentDiff, tables: readonly TableName[] = TABLE_NAMES): Set<NodeId> {
  const touched = new Set<NodeId>()
  forEachChange(diff, tables, (table, _, { before, after }) => {
    for (const row of [before, after])
      if (row !== undefined) for (const owner of TABLES[table].owners(row)) touched.add(owner)
  })
  return touched
}
