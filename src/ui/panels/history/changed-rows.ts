import {
  nodeChanges,
  type DocumentDiff,
  type DocumentReader,
  type NodeChange,
  type NodeId,
  type NodeRecord,
} from '../../../domain'
import { compareCodeUnits } from '../../../lib'
import { treeRows, type TreeRow } from '../../tree/tree-rows'

/** Two states of a map and what leads from one to the other. */
export interface Comparison {
  readonly before: DocumentReader
  readonly after: DocumentReader
  readonly diff: DocumentDiff
}

/** A card that differs, or one above such a card. */
export interface ChangedRow extends TreeRow<NodeId> {
  readonly node: NodeRecord
  /** Null for a card that is the same in both. */
  readonly change: NodeChange | null
  /** The title before; null where it is the same. */
  readonly earlierTitle: string | null
}

/** The cards that differ as a tree, each below the cards above it; one that is gone stands where it stood. */
export function changedRows({ before, after, diff }: Comparison): readonly ChangedRow[] {
  const changes = nodeChanges(diff)
  const nodeOf = (id: NodeId): NodeRecord | undefined => after.node(id) ?? before.node(id)
  const shown = new Set<NodeId>()
  for (const id of changes.keys())
    for (let step = nodeOf(id); step !== undefined && !shown.has(step.id); step = parentOf(step, nodeOf))
      shown.add(step.id)
  const families = new Map<NodeId | null, NodeRecord[]>()
  for (const node of [...shown].flatMap((id) => nodeOf(id) ?? []).sort(compareSiblings)) {
    const family = families.get(node.parentId)
    if (family === undefined) families.set(node.parentId, [node])
    else family.push(node)
  }
  const childrenOf = (id: NodeId | null): readonly NodeId[] => (families.get(id) ?? []).map((node) => node.id)
  return treeRows(childrenOf(null), { childrenOf }).flatMap((row) => {
    const node = nodeOf(row.id)
    if (node === undefined) return []
    const change = changes.get(row.id) ?? null
    const title = before.node(row.id)?.title
    const earlierTitle = title === undefined || title === node.title ? null : title
    return [{ ...row, node, change, earlierTitle }]
  })
}

function parentOf(
  { parentId }: NodeRecord,
  nodeOf: (id: NodeId) => NodeRecord | undefined,
): NodeRecord | undefined {
  return parentId === null ? undefined : nodeOf(parentId)
}

function compareSiblings(a: NodeRecord, b: NodeRecord): number {
  return compareCodeUnits(a.orderKey, b.orderKey) || compareCodeUnits(a.id, b.id)
}
