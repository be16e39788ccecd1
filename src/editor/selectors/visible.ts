import { mapRoots, type DocumentReader, type NodeId } from '../../domain'

const NONE: readonly NodeId[] = []

/** The children that show: none of a folded node; null gives the roots of the map, without the parking lot. */
export function visibleChildren(
  document: DocumentReader,
  folded: ReadonlySet<NodeId>,
  id: NodeId | null,
): readonly NodeId[] {
  if (id === null) return mapRoots(document)
  return folded.has(id) ? NONE : document.children(id)
}

/** The node and all below it that shows, in reading order. */
export function* visibleBranch(
  document: DocumentReader,
  folded: ReadonlySet<NodeId>,
  id: NodeId,
): Generator<NodeId> {
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    for (const child of visibleChildren(document, folded, next).toReversed()) waiting.push(child)
  }
}
