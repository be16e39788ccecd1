import { orderKeysBetween, expectDefined, type OrderKey } from '../../../lib'
import type { Transaction } from '../../diff/transaction'
import type { NodeId, Parked } from '../../model'
import { branchStyle, type Side } from '../branch-style'

export interface Placement {
  readonly parentId: NodeId | null
  /** The sibling to stand right after; null: first; absent: last. */
  readonly after?: NodeId | null
  /** Wished side where the parent is a Big O. */
  readonly side?: Side
  /** Where there is no parent: lies in the parking lot. */
  readonly parked?: Parked | null
}

/** Puts existing nodes, with their branches, in the given order to a place. */
export function placeNodes(transaction: Transaction, ids: readonly NodeId[], place: Placement): void {
  const { parentId, side } = place
  const keys = allocateOrderKeys(transaction, ids, place)
  ids.forEach((id, index) => {
    const node = expectDefined(transaction.node(id), `node ${id}`)
    transaction.patch('nodes', id, {
      parentId,
      orderKey: keys[index] ?? node.orderKey,
      parked: place.parked ?? null,
      offset: node.parentId === parentId ? node.offset : null,
      ...branchStyle(transaction, node, parentId, side),
    })
  })
}

/**
 * Order keys for nodes at a place. Neighbours with equal keys (two tabs may have made them at the same time)
 * leave no room: those behind the place get new keys in the same transaction. No keys when all stand there already.
 */
export function allocateOrderKeys(
  transaction: Transaction,
  ids: readonly NodeId[],
  { parentId, after }: Placement,
): readonly OrderKey[] {
  const coming = new Set(ids)
  const family = transaction.children(parentId)
  const others = family.filter((id) => !coming.has(id))
  const index = after === undefined ? others.length : placeAfter(family, others, after)
  if (sameIds([...others.slice(0, index), ...ids, ...others.slice(index)], family)) return []

  const keyAt = (position: number): OrderKey | null => {
    const id = others[position]
    return id === undefined ? null : expectDefined(transaction.node(id), `node ${id}`).orderKey
  }
  const before = index === 0 ? null : keyAt(index - 1)
  let end = index
  while (before !== null && keyAt(end) === before) end += 1
  const crowded = others.slice(index, end)
  const keys = orderKeysBetween(before, keyAt(end), ids.length + crowded.length)
  crowded.forEach((id, position) => {
    transaction.patch('nodes', id, { orderKey: expectDefined(keys[ids.length + position], 'order key') })
  })
  return keys.slice(0, ids.length)
}

/** How many of the others stand up to and including `after`; where that one moves too, up to those before it. */
function placeAfter(family: readonly NodeId[], others: readonly NodeId[], after: NodeId | null): number {
  if (after === null) return 0
  const staying = new Set(others)
  for (let position = family.indexOf(after); position >= 0; position -= 1) {
    const id = family[position]
    if (id !== undefined && staying.has(id)) return others.indexOf(id) + 1
  }
  return 0
}

function sameIds(a: readonly NodeId[], b: readonly NodeId[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}
