import type { DocumentDiff, DocumentReader, NodeId, RecordDiff } from '../../domain'

function rowsOf<Row>(table: RecordDiff<Row> | undefined): Row[] {
  if (table === undefined) return []
  return [...table.added.values(), ...table.removed.values(), ...[...table.updated.values()].flat()]
}

/**
 * The nodes whose cards or families a change may alter: those of its records, and everything above them,
 * since roll-ups and counts are drawn there. Costs the length of the paths, not the size of the map.
 */
export function touchedNodes(diff: DocumentDiff, document: DocumentReader): Set<NodeId> {
  const nodes = rowsOf(diff.nodes)
  const touched = new Set<NodeId>()
  for (const start of nodes.map(({ parentId }) => parentId))
    for (let id = start; id !== null && !touched.has(id); id = document.node(id)?.parentId ?? null)
      touched.add(id)
  for (const { id } of nodes) touched.add(id)
  return touched
}
