import { compareCodeUnits, type OrderKey } from '../lib'
import type { RecordChange } from './diff-builder'
import type { NodeId, NodeRecord } from './model'

interface Family {
  readonly ids: NodeId[]
  /** Somebody holds the list: the next change works on a copy. */
  handedOut: boolean
}

/** From this many newcomers on, sorting a family anew is cheaper than inserting one by one. */
const MANY = 32

export interface SiblingOrder {
  /** Ids in order; a list that was handed out is never changed. */
  children(parentId: NodeId | null): readonly NodeId[]
  /** Takes nodes out of families and puts others in; `orderKeyOf` must know the newcomers by then. */
  change(leaving: readonly NodeRecord[], coming: readonly NodeRecord[]): void
}

/**
 * Keeps the children of every family sorted by (order key, id) in code units. `inherited` lists a family that
 * has not been changed here.
 */
export function createSiblingOrder(
  orderKeyOf: (id: NodeId) => OrderKey,
  inherited: (parentId: NodeId | null) => readonly NodeId[],
): SiblingOrder {
  const families = new Map<NodeId | null, Family>()
  const compare = (a: NodeId, b: NodeId): number =>
    compareCodeUnits(orderKeyOf(a), orderKeyOf(b)) || compareCodeUnits(a, b)

  function writable(parentId: NodeId | null): NodeId[] {
    const family = families.get(parentId)
    if (family !== undefined && !family.handedOut) return family.ids
    const ids = [...(family?.ids ?? inherited(parentId))]
    families.set(parentId, { ids, handedOut: false })
    return ids
  }

  function insert(ids: NodeId[], coming: readonly NodeId[]): void {
    if (coming.length > MANY) {
      ids.push(...coming)
      ids.sort(compare)
    } else for (const id of coming) ids.splice(placeOf(id, ids, compare), 0, id)
  }

  return {
    children(parentId) {
      const family = families.get(parentId)
      if (family === undefined) return inherited(parentId)
      family.handedOut = true
      return family.ids
    },
    change(leaving, coming) {
      for (const [parentId, gone] of byParent(leaving)) remove(writable(parentId), gone)
      for (const [parentId, newcomers] of byParent(coming)) insert(writable(parentId), newcomers)
    },
  }
}

/** Moves to their new places the nodes whose changes concern parent, order or existence. */
export function changePlaces(order: SiblingOrder, changes: readonly RecordChange<'nodes'>[]): void {
  const leaving: NodeRecord[] = []
  const coming: NodeRecord[] = []
  for (const { before, after } of changes) {
    if (before?.parentId === after?.parentId && before?.orderKey === after?.orderKey) continue
    if (before !== undefined) leaving.push(before)
    if (after !== undefined) coming.push(after)
  }
  order.change(leaving, coming)
}

function byParent(nodes: readonly NodeRecord[]): Map<NodeId | null, NodeId[]> {
  const groups = new Map<NodeId | null, NodeId[]>()
  for (const { id, parentId } of nodes) {
    const group = groups.get(parentId)
    if (group === undefined) groups.set(parentId, [id])
    else group.push(id)
  }
  return groups
}

function remove(ids: NodeId[], gone: readonly NodeId[]): void {
  const [only] = gone
  if (gone.length === 1 && only !== undefined) {
    const index = ids.indexOf(only)
    if (index >= 0) ids.splice(index, 1)
    return
  }
  const goneIds = new Set(gone)
  let kept = 0
  for (const id of ids) if (!goneIds.has(id)) ids[kept++] = id
  ids.length = kept
}

function placeOf(id: NodeId, ids: readonly NodeId[], compare: (a: NodeId, b: NodeId) => number): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = ids[middle]
    if (other !== undefined && compare(other, id) < 0) low = middle + 1
    else high = middle
  }
  return low
}
