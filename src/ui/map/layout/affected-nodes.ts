import type { DocumentDiff, DocumentReader, NodeId, PlainDate, RecordDiff } from '../../../domain'
import { isListed } from '../cards/size/card-content'

function rowsOf<Row>(table: RecordDiff<Row> | undefined): Row[] {
  if (table === undefined) return []
  return [...table.added.values(), ...table.removed.values(), ...[...table.updated.values()].flat()]
}

/**
 * The nodes whose records a change brings, takes away or rewrites, and those below that stand in another way because
 * of that: children of what was moved or converted, and the lines of their checklists.
 */
export function changedNodes(diff: DocumentDiff, document: DocumentReader): Set<NodeId> {
  const changed = new Set(rowsOf(diff.nodes).map(({ id }) => id))
  for (const [before, { id, parentId, kind }] of diff.nodes?.updated.values() ?? [])
    if (before.parentId !== parentId || before.kind !== kind) addLinesBelow(changed, document, id)
  return changed
}

function addLinesBelow(changed: Set<NodeId>, document: DocumentReader, top: NodeId): void {
  const waiting = [top]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const child of document.children(id)) {
      changed.add(child)
      const kind = document.node(child)?.kind
      if (kind !== undefined && isListed(kind)) waiting.push(child)
    }
}

/**
 * The nodes whose cards a change may alter: those of its records and check-ins, and everything above them, since roll-ups and
 * counts are drawn there. Costs the length of the paths, not the size of the map.
 */
export function affectedNodes(diff: DocumentDiff, document: DocumentReader): Set<NodeId> {
  const touched = new Set<NodeId>()
  for (const { parentId } of rowsOf(diff.nodes)) addPath(touched, document, parentId)
  for (const { nodeId } of rowsOf(diff.checkIns)) addPath(touched, document, nodeId)
  for (const id of changedNodes(diff, document)) touched.add(id)
  return touched
}

/** The nodes whose cards may alter as one day follows another: those with check-ins in between, and those above. */
export function affectedByDay(
  document: DocumentReader,
  [before, after]: readonly [PlainDate, PlainDate],
): Set<NodeId> {
  const [first, last] = before < after ? [before, after] : [after, before]
  const touched = new Set<NodeId>()
  for (const { nodeId, date } of document.all('checkIns'))
    if (date > first && date <= last) addPath(touched, document, nodeId)
  return touched
}

function addPath(touched: Set<NodeId>, document: DocumentReader, from: NodeId | null): void {
  for (let id = from; id !== null && !touched.has(id); id = document.node(id)?.parentId ?? null)
    touched.add(id)
}
