import { createTransaction, type Transaction } from '../../diff/transaction'
import type { NodeId } from '../../model'
import type { Operation } from '../../operation'
import { inDocumentOrder } from '../../tree'
import { finish, refuse } from '../result'
import type { DeleteBranchesArgs } from './delete-branches'
import { deleteNode } from './delete-node'
import { placeNodes } from './placement'

/** Deletes nodes; the children of each take its place. */
export const deleteKeepingChildren: Operation<DeleteBranchesArgs> = (document, { ids }) => {
  const known = ids.filter((id) => document.node(id) !== undefined)
  if (known.length === 0) return refuse('notFound')
  const transaction = createTransaction(document)
  for (const id of inDocumentOrder(document, [...new Set(known)])) {
    moveChildrenUp(transaction, id)
    deleteNode(transaction, document, id)
  }
  return finish(document, transaction)
}

function moveChildrenUp(transaction: Transaction, id: NodeId): void {
  const node = transaction.node(id)
  if (node === undefined) return
  const { parentId, parked, side } = node
  const preferred = side === null ? {} : { side }
  placeNodes(transaction, transaction.children(id), { parentId, after: id, parked, ...preferred })
}
