import { inMapOrder, type DocumentReader, type NodeId } from '../../domain'
import { createQueue } from '../../lib'
import type { MappedFamily } from './mapped-family'

/** A family with those among which its key results are compared. */
export interface Neighbourhood {
  readonly family: MappedFamily
  /** The same list for all that share it, itself among them. */
  readonly around: readonly MappedFamily[]
}

/** Which families are compared with which. */
export interface Neighbourhoods {
  of(id: NodeId): Neighbourhood | undefined
  /** The families under this parent are to be placed anew. */
  add(parentId: NodeId | null): void
  /** An objective is none of the map any more; was it placed? */
  remove(id: NodeId): boolean
  /** Something stands in another order: together, objectives change theirs with what they stand under. */
  reorder(): void
  /** Places one group; false when nothing is left to do. */
  placeNext(): boolean
  readonly isPending: boolean
}

/** In a map of more objectives, an objective is compared with those beside it only, as many as these. */
const MOST_AROUND = 24

/** Neighbourhoods of the families as they are by then; `onPlace` hears of every objective that gets another place. */
export function createNeighbourhoods(
  document: DocumentReader,
  families: ReadonlyMap<NodeId, MappedFamily>,
  onPlace: (id: NodeId) => void,
): Neighbourhoods {
  const places = new Map<NodeId, Neighbourhood>()
  const parents = createQueue<NodeId | null>()
  let areTogether = true

  function placeAll(): void {
    parents.clear()
    areTogether = true
    place(inMapOrder(document, [...families.keys()]))
  }

  function placeGroup(): void {
    if (areTogether) for (const { family } of places.values()) parents.add(family.parentId)
    areTogether = false
    const parentId = parents.next()
    if (parentId !== undefined) place(document.children(parentId))
  }

  function place(ids: readonly NodeId[]): void {
    const group = ids.map((id) => families.get(id)).filter((family) => family !== undefined)
    const around = aroundOf(group)
    for (const family of group) {
      const known = places.get(family.id)
      if (known?.family === family && known.around === around) continue
      places.set(family.id, { family, around })
      onPlace(family.id)
    }
  }

  function aroundOf(group: readonly MappedFamily[]): readonly MappedFamily[] {
    const nearest = group.slice(0, MOST_AROUND)
    const earlier = group[0] && places.get(group[0].id)?.around
    return earlier !== undefined && isSameList(earlier, nearest) ? earlier : nearest
  }

  return {
    of: (id) => places.get(id),
    add: parents.add,
    remove: (id) => places.delete(id),
    reorder() {
      if (areTogether) parents.add(null)
    },
    placeNext() {
      if (parents.size === 0) return false
      if (families.size <= MOST_AROUND) placeAll()
      else placeGroup()
      return true
    },
    get isPending() {
      return parents.size > 0
    },
  }
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at])
}
