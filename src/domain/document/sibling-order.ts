import { compareCodeUnits, type OrderKey } from '../../lib'
import type { RecordChange } from '../diff/diff-builder'
import type { NodeId } from '../model'

/** Changes to a family since its list was last read. */
interface PendingMoves {
  readonly removed: Set<NodeId>
  readonly added: Set<NodeId>
}

/** From this many newcomers on, sorting a family anew is cheaper than inserting one by one. */
const RESORT_FROM = 32

export interface SiblingOrder {
  /** Ids in order; a list that was handed out is never changed. */
  children(parentId: NodeId | null): readonly NodeId[]
  /** Takes in changes of nodes that concern parent, order or existence; the records must be written by then. */
  update(changes: Iterable<RecordChange<'nodes'>>): void
}

/**
 * Keeps the children of every family sorted by (order key, id) in code units. Changes are gathered and worked in
 * when the family is next read. `inherited` lists a family that has not been changed here.
 */
export function createSiblingOrder(
  orderKeyOf: (id: NodeId) => OrderKey,
  inherited: (parentId: NodeId | null) => readonly NodeId[],
): SiblingOrder {
  const lists = new Map<NodeId | null, readonly NodeId[]>()
  const pending = new Map<NodeId | null, PendingMoves>()
  const compare = (a: NodeId, b: NodeId): number =>
    compareCodeUnits(orderKeyOf(a), orderKeyOf(b)) || compareCodeUnits(a, b)

  function movesOf(parentId: NodeId | null): PendingMoves {
    const known = pending.get(parentId)
    if (known !== undefined) return known
    const moves = { removed: new Set<NodeId>(), added: new Set<NodeId>() }
    pending.set(parentId, moves)
    return moves
  }

  return {
    children(parentId) {
      const list = lists.get(parentId) ?? inherited(parentId)
      const moves = pending.get(parentId)
      if (moves === undefined) return list
      const changed = withMoves(list, moves, compare)
      lists.set(parentId, changed)
      pending.delete(parentId)
      return changed
    },
    update(changes) {
      for (const { before, after } of changes) {
        if (before?.parentId === after?.parentId && before?.orderKey === after?.orderKey) continue
        if (before !== undefined) {
          const { removed, added } = movesOf(before.parentId)
          removed.add(before.id)
          added.delete(before.id)
        }
        if (after !== undefined) movesOf(after.parentId).added.add(after.id)
      }
    },
  }
}

function withMoves(
  list: readonly NodeId[],
  { removed, added }: PendingMoves,
  compare: (a: NodeId, b: NodeId) => number,
): readonly NodeId[] {
  const rest = list.filter((id) => !removed.has(id))
  if (added.size > RESORT_FROM) return [...rest, ...added].sort(compare)
  for (const id of added) rest.splice(insertionIndex(id, rest, compare), 0, id)
  return rest
}

function insertionIndex(
  id: NodeId,
  ids: readonly NodeId[],
  compare: (a: NodeId, b: NodeId) => number,
): number {
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
