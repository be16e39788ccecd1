import { ancestors, type DocumentDiff, type DocumentReader, type NodeId, type NodeRecord } from '../../domain'

function hasMoved([before, after]: readonly [NodeRecord, NodeRecord]): boolean {
  return (
    before.parentId !== after.parentId ||
    before.orderKey !== after.orderKey ||
    before.side !== after.side ||
    before.offset !== after.offset
  )
}

/**
 * The card to hold on to for a node while a change is laid out: the node itself or, where the change moved it or
 * a branch that it belongs to, what that now hangs on, so that the map stays and only what was moved moves. Null
 * where a whole root was moved.
 */
export function stayingFor(id: NodeId, diff: DocumentDiff, document: DocumentReader): NodeId | null {
  const path = [id, ...ancestors(document, id)]
  const top = path.findLastIndex((step) => {
    const change = diff.nodes?.updated.get(step)
    return change !== undefined && hasMoved(change)
  })
  return path[top + 1] ?? null
}
