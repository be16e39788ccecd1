import { ancestors, mapRoots, type DocumentReader, type NodeId, ROOT_KIND } from '../../../domain'
import type { Message } from '../../messages'

/**
 * Why branches cannot be dropped below a node (null: into the parking lot), or null where they can. A chain that is
 * not the method's is no reason: a check offers to mend it.
 */
export function dropRefusal(
  document: DocumentReader,
  dragged: ReadonlySet<NodeId>,
  parentId: NodeId | null,
): Message | null {
  if (parentId !== null && [parentId, ...ancestors(document, parentId)].some((id) => dragged.has(id)))
    return { key: 'editor.refused.wouldCycle' }
  const bigObjectives = mapRoots(document).filter((id) => document.node(id)?.kind === ROOT_KIND)
  const takesLast = bigObjectives.length > 0 && bigObjectives.every((id) => dragged.has(id))
  return takesLast ? { key: 'editor.refused.isBigObjective' } : null
}
