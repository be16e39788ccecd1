import { inDocumentOrder, type DocumentReader, type NodeId } from '../../../domain'
import { createQueue } from '../../../lib'
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
  placeAnew(parentId: NodeId | null): void
  /** Forgets where an objective stood that is none of the map any more; had it been placed? */
  forget(id: NodeId): boolean
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
  /** Are all families one group, or those under each parent? */
  let areTogether = true
  /** Do they stand in another order than when they were placed together? */
  let isOrderStale = false

  const isPending = (): boolean => parents.size > 0 || isOrderStale

  function placeTogether(): void {
    parents.clear()
    areTogether = true
    isOrderStale = false
    place(inDocumentOrder(document, [...families.keys()]))
  }

  /** There are too many for one group by now: each group is placed on its own, and in its own order. */
  function partByParent(): void {
    for (const { family } of places.values()) parents.add(family.parentId)
    areTogether = false
    isOrderStale = false
  }

  function placeNextGroup(): void {
    const parentId = parents.next()
    if (parentId !== undefined) place(document.children(parentId))
  }

  function place(ids: readonly NodeId[]): void {
    const group = ids.map((id) => families.get(id)).filter((family) => family !== undefined)
    const around = aroundOf(group, group[0] && places.get(group[0].id)?.around)
    for (const family of group) {
      const known = places.get(family.id)
      if (known?.family === family && known.around === around) continue
      places.set(family.id, { family, around })
      onPlace(family.id)
    }
  }

  return {
    of: (id) => places.get(id),
    placeAnew: parents.add,
    forget: (id) => places.delete(id),
    reorder() {
      isOrderStale = areTogether
    },
    placeNext() {
      if (!isPending()) return false
      if (families.size <= MOST_AROUND) placeTogether()
      else {
        if (areTogether) partByParent()
        placeNextGroup()
      }
      return true
    },
    get isPending() {
      return isPending()
    },
  }
}

/** Those of a group that are compared: the same list as before if it holds the same. */
function aroundOf(
  group: readonly MappedFamily[],
  before: readonly MappedFamily[] | undefined,
): readonly MappedFamily[] {
  const around = group.slice(0, MOST_AROUND)
  return before !== undefined && isSameList(before, around) ? before : around
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at])
}
