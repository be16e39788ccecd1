import type { DocumentDiff, DocumentReader, NodeId, RecordDiff } from '../../../domain'

function rowsOf<Row>(table: RecordDiff<Row> | undefined): Row[] {
  if (table === undefined) return []
  return [...table.added.values(), ...table.removed.values(), ...[...table.updated.values()].flat()]
}

/** The nodes whose records a change brings, takes away or rewrites. */
export function changedNodes(diff: DocumentDiff): Set<NodeId> {
  return new Set(rowsOf(diff.nodes).map(({ id }) => id))
}

/**
 * The nodes whose cards a change may alter: those of its records, and everything above them, since roll-ups and
 * counts are drawn there. Costs the length of the paths, not the size of the map.
 */
export function affectedNodes(diff: DocumentDiff, document: DocumentReader): Set<NodeId> {
  const touched = new Set<NodeId>()
  for (const { parentId } of rowsOf(diff.nodes))
    for (let id = parentId; id !== null && !touched.has(id); id = document.node(id)?.parentId ?? null)
      touched.add(id)
  for (const id of changedNodes(diff)) touched.add(id)
  return touched
}
