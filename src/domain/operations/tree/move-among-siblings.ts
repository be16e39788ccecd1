import { createTransaction, type Transaction } from '../../diff/transaction'
import type { NodeId } from '../../model'
import type { Operation } from '../../operation'
import { siblings, siblingsInColumn, topmost } from '../../tree'
import { finish, refuse } from '../result'
import { placeNodes } from './placement'

export interface MoveAmongSiblingsArgs {
  readonly ids: readonly NodeId[]
  /** −1: one place up, 1: one place down. */
  readonly by: -1 | 1
  /** Among which siblings: those in the same column, or all. */
  readonly among?: 'column' | 'all'
}

/** Moves nodes one place among their siblings; neighbours move together, those at the edge stay. */
export const moveAmongSiblings: Operation<MoveAmongSiblingsArgs> = (
  document,
  { ids, by, among = 'column' },
) => {
  const moved = topmost(document, ids)
  if (moved.length === 0) return refuse('notFound')
  const transaction = createTransaction(document)
  const steps = (by === 1 ? moved.reverse() : moved).map((id) =>
    swapWithNeighbour(transaction, id, { by, among, moved }),
  )
  if (!steps.some((stepped) => stepped)) return refuse('atEdge')
  return finish(document, transaction)
}

/** Changes places with the neighbour, unless there is none or it moves as well. */
function swapWithNeighbour(
  transaction: Transaction,
  id: NodeId,
  {
    by,
    among,
    moved,
  }: Required<Pick<MoveAmongSiblingsArgs, 'by' | 'among'>> & { readonly moved: readonly NodeId[] },
): boolean {
  const node = transaction.node(id)
  const row = (among === 'column' ? siblingsInColumn : siblings)(transaction, id)
  const neighbour = row[row.indexOf(id) + by]
  if (node === undefined || neighbour === undefined || moved.includes(neighbour)) return false
  const family = transaction.children(node.parentId)
  const after = by === 1 ? neighbour : (family[family.indexOf(neighbour) - 1] ?? null)
  placeNodes(transaction, [id], { parentId: node.parentId, after, parked: node.parked })
  return true
}
