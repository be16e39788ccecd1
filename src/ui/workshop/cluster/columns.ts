import { LOOSE_KIND, mapRoots, parkedRoots, type DocumentReader, type NodeId } from '../../../domain'

/** Ideas that stand alone, and the groups with theirs. */
export interface IdeaColumns {
  readonly loose: readonly NodeId[]
  readonly groups: readonly { readonly id: NodeId; readonly members: readonly NodeId[] }[]
}

/** What can be put into groups: the parking lot, and the ideas right below a Big O. */
export function ideaColumns(document: DocumentReader): IdeaColumns {
  const onMap = mapRoots(document).flatMap((root) =>
    document.children(root).filter((id) => document.node(id)?.kind === LOOSE_KIND),
  )
  const ids = [...onMap, ...parkedRoots(document)]
  return {
    loose: ids.filter((id) => !isGroup(document, id)),
    groups: ids.filter((id) => isGroup(document, id)).map((id) => ({ id, members: document.children(id) })),
  }
}

/** Ideas below an idea; a parked objective with its key results is a card as a whole. */
function isGroup(document: DocumentReader, id: NodeId): boolean {
  return document.node(id)?.kind === LOOSE_KIND && document.children(id).length > 0
}
