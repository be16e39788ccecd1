import { mapRoots, type DocumentReader, type NodeId } from '../../../domain'
import { createQueue } from '../../../lib'
import type { LinkChanges } from './link-changes'
import { familyAt, type MappedFamily } from './mapped-family'
import { createNeighbourhoods, type Neighbourhood } from './neighbourhoods'

/**
 * Where the objectives of a map stand. A place is the same object as long as nothing of it changes, so that what was
 * computed from it still holds; after a change only what the change names is looked at, and those beside it.
 */
export interface Survey {
  /** Notes a change that was made to the document. */
  update(changes: LinkChanges): void
  /** Looks at one node or places one group of objectives; false when nothing is left to do. */
  step(): boolean
  readonly isPending: boolean
  /** The place of an objective of the map; undefined of anything else. */
  placeOf(id: NodeId): Neighbourhood | undefined
}

/** A survey that has the whole map before it; `onPlace` hears of every objective that has another place, or none. */
export function createSurvey(document: DocumentReader, onPlace: (id: NodeId) => void): Survey {
  const families = new Map<NodeId, MappedFamily>()
  const places = createNeighbourhoods(document, families, onPlace)
  const branches = createQueue<NodeId>()
  const named = createQueue<NodeId>()

  function lookNext(): boolean {
    const branch = branches.next()
    if (branch !== undefined) document.children(branch).forEach(branches.add)
    const id = branch ?? named.next()
    if (id !== undefined) look(id)
    return id !== undefined
  }

  function look(id: NodeId): void {
    const before = families.get(id)
    const after = familyAt(document, id, before)
    for (const family of [before, after]) if (family !== undefined) places.placeAnew(family.parentId)
    if (after !== undefined) families.set(id, after)
    else if (families.delete(id) && places.forget(id)) onPlace(id)
  }

  mapRoots(document).forEach(branches.add)
  return {
    update(changes) {
      changes.branches.forEach(branches.add)
      changes.families.forEach(named.add)
      if (changes.order) places.reorder()
    },
    step: () => lookNext() || places.placeNext(),
    get isPending() {
      return branches.size + named.size > 0 || places.isPending
    },
    placeOf: (id) => places.of(id),
  }
}
