import {
  deleteBranches,
  moveNodes,
  type DocumentDiff,
  type DocumentReader,
  type NodeId,
} from '../../../domain'
import { inOneStep } from './mend'

/** The first node takes over what hangs below the second, which goes. */
export function mergeInto(document: DocumentReader, first: NodeId, second: NodeId): DocumentDiff | null {
  const ids = document.children(second)
  return inOneStep(
    document,
    ...(ids.length === 0 ? [] : [(map: DocumentReader) => moveNodes(map, { ids, parentId: first })]),
    (map) => deleteBranches(map, { ids: [second] }),
  )
}
