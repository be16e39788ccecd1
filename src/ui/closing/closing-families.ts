import type { NodeId } from '../../domain'
import { measuredNodes, type Editor } from '../../editor'

/** What is scored together: the key results of one parent. */
export interface ClosingFamily {
  readonly parentId: NodeId
  readonly keyResults: readonly NodeId[]
}

/** The key results on the map by their parents, in the order of the map. */
export function familiesOf(editor: Editor): readonly ClosingFamily[] {
  const { document } = editor.store.getState()
  const families = new Map<NodeId, NodeId[]>()
  for (const id of measuredNodes(document)) {
    const parentId = document.node(id)?.parentId ?? id
    families.set(parentId, [...(families.get(parentId) ?? []), id])
  }
  return [...families].map(([parentId, keyResults]) => ({ parentId, keyResults }))
}
