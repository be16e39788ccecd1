import type { DocumentReader, NodeId, NodeKind, NodeRecord } from '../../domain'

/** The children of these kinds, in the user's order. */
export function childrenOf(
  document: DocumentReader,
  id: NodeId,
  ...kinds: readonly NodeKind[]
): NodeRecord[] {
  return document
    .children(id)
    .map((child) => document.node(child))
    .filter((child) => child !== undefined && kinds.includes(child.kind))
    .filter((child) => child !== undefined)
}

export function parentOf(document: DocumentReader, node: NodeRecord): NodeRecord | undefined {
  return node.parentId === null ? undefined : document.node(node.parentId)
}

/** Stands for a set of nodes in the evidence of a finding, whatever their order. */
export function idsAsEvidence(nodes: readonly NodeRecord[]): string {
  return nodes
    .map(({ id }) => id)
    .sort()
    .join(' ')
}
