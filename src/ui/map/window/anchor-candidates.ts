import {
  ancestors,
  hasOtherPlace,
  type DocumentDiff,
  type DocumentReader,
  type NodeId,
} from '../../../domain'

/**
 * The cards to hold on to while a change is laid out, best first: what a moved one of those wanted now hangs on,
 * then the others.
 */
export function anchorCandidates(
  wanted: readonly (NodeId | null)[],
  diff: DocumentDiff,
  document: DocumentReader,
): NodeId[] {
  const choices = wanted.flatMap((id) => (id === null ? [] : { id, stays: anchorFor(id, diff, document) }))
  const moved = choices.filter(({ id, stays }) => stays !== id)
  return [...moved, ...choices].flatMap(({ stays }) => stays ?? [])
}

/**
 * The card to hold on to for a node while a change is laid out: the node itself or, where the change moved it or
 * a branch that it belongs to, what that now hangs on, so that the map stays and only what was moved moves. Null
 * where a whole root was moved.
 */
function anchorFor(id: NodeId, diff: DocumentDiff, document: DocumentReader): NodeId | null {
  const path = [id, ...ancestors(document, id)]
  const top = path.findLastIndex((step) => {
    const change = diff.nodes?.updated.get(step)
    return change !== undefined && hasOtherPlace({ before: change[0], after: change[1] })
  })
  return path[top + 1] ?? null
}
