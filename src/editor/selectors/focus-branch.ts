import { isAncestor, mapRoots, type DocumentReader, type NodeId } from '../../domain'

/** Does a node lie in the branch that is in focus? With nothing in focus, every node does. */
export function isInFocusBranch(document: DocumentReader, focusBranch: NodeId | null, id: NodeId): boolean {
  return focusBranch === null || id === focusBranch || isAncestor(document, focusBranch, id)
}

/** The roots of what is shown: those of the map, or the branch in focus. */
export function visibleRoots(document: DocumentReader, focusBranch: NodeId | null): readonly NodeId[] {
  return focusBranch === null ? mapRoots(document) : [focusBranch]
}
