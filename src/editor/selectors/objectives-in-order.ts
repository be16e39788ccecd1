import {
  mapRoots,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
  nextKind,
  ROOT_KIND,
} from '../../domain'

/** Objectives that share a parent, the most important first. */
export interface ObjectivesInOrder {
  readonly parentId: NodeId | null
  readonly objectives: readonly NodeRecord[]
}

/** The objectives below a node, else those among which it stands, else those of the Big O. */
export function objectivesInOrder(document: DocumentReader, id: NodeId | null): ObjectivesInOrder {
  const parents = [
    id,
    (id === null ? undefined : document.node(id))?.parentId ?? null,
    mapRoots(document)[0] ?? null,
  ]
  for (const parentId of parents) {
    const objectives = parentId === null ? [] : objectivesBelow(document, parentId)
    if (objectives.length > 0) return { parentId, objectives }
  }
  return { parentId: null, objectives: [] }
}

function objectivesBelow(document: DocumentReader, id: NodeId): NodeRecord[] {
  return document.children(id).flatMap((child) => {
    const node = document.node(child)
    return node?.kind === nextKind(ROOT_KIND) ? [node] : []
  })
}
