import { siblings, type DocumentReader, type NodeId, type NodeRecord } from '../../../../domain'

/** A share of the whole map's effort in percent, or null when an effort on the way up is missing. */
export function mapShare(document: DocumentReader, id: NodeId): number | null {
  let share = 100
  let node = document.node(id)
  while (node !== undefined && node.parentId !== null) {
    if (node.effort === null) return null
    share *= node.effort / 100
    node = document.node(node.parentId)
  }
  return share
}

/** The efforts given to the node and to the siblings of its kind, together; 100 when all is given out. */
export function siblingEffort(document: DocumentReader, { id, kind }: NodeRecord): number {
  return siblings(document, id)
    .map((sibling) => document.node(sibling))
    .reduce((sum, sibling) => sum + (sibling?.kind === kind ? (sibling.effort ?? 0) : 0), 0)
}
