import {
  deleteBranches,
  moveNodes,
  type DocumentDiff,
  type DocumentReader,
  type NodeId,
} from '../../../domain'
import { combineOperations } from './combine-operations'

/** The first node takes over what hangs below the second, which goes. */
export function mergeInto(document: DocumentReader, first: NodeId, second: NodeId): DocumentDiff | null {
  const ids = document.children(second)
  return combineOperations(
    document,
    ...(ids.length === 0 ? [] : [(map: DocumentReader) => moveNodes(map, { ids, parentId: first })]),
    (map) => deleteBranches(map, { ids: [second] }),
  )
}
