import { createTransaction, type Transaction } from '../../diff/transaction'
import type { NodeId } from '../../model'
import type { Operation } from '../../operation'
import { siblingsInColumn, topmost } from '../../tree'
import { finish, refuse } from '../result'
import { placeNodes } from './placement'

export interface MoveAmongSiblingsArgs {
  readonly ids: readonly NodeId[]
  /** −1: one place up, 1: one place down, in the column where the node stands. */
  readonly by: -1 | 1
}

/** Moves nodes one place among their siblings; neighbours move together, those at the edge stay. */
export const moveAmongSiblings: Operation<MoveAmongSiblingsArgs> = (document, { ids, by }) => {
  const moved = topmost(document, ids)
  if (moved.length === 0) return refuse('notFound')
  const transaction = createTransaction(document)
  const steps = (by === 1 ? moved.reverse() : moved).map((id) =>
    swapWithNeighbour(transaction, id, by, moved),
  )
  if (!steps.some((stepped) => stepped)) return refuse('atEdge')
  return finish(document, transaction)
}

/** Changes places with the neighbour, unless there is none or it moves as well. */
function swapWithNeighbour(
  transaction: Transaction,
  id: NodeId,
  by: -1 | 1,
  moved: readonly NodeId[],
): boolean {
  const node = transaction.node(id)
  const column = siblingsInColumn(transaction, id)
  const neighbour = column[column.indexOf(id) + by]
  if (node === undefined || neighbour === undefined || moved.includes(neighbour)) return false
  const family = transaction.children(node.parentId)
  const after = by === 1 ? neighbour : (family[family.indexOf(neighbour) - 1] ?? null)
  placeNodes(transaction, [id], { parentId: node.parentId, after, parked: node.parked })
  return true
}
