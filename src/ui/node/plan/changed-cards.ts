import { ancestors, mapRoots, walkBranch, type DocumentReader, type NodeId } from '../../../domain'
import { changeSince, type Reference } from '../../../editor'
import type { Highlighted } from '../dimmed'

/** The cards that are new, changed or moved since an earlier state. Looks at every card. */
export function changedCards(document: DocumentReader, comparedWith: Reference): Highlighted {
  const state = { document, ephemeral: { comparedWith } }
  const ids = mapRoots(document).flatMap((root) =>
    [...walkBranch(document, root)].filter((id) => changeSince(state, id) !== null),
  )
  const changed = new Set<NodeId>(ids)
  const above = new Set<NodeId>(ids.flatMap((id) => ancestors(document, id)))
  return { ids, has: (id) => changed.has(id), below: (id) => above.has(id) }
}
