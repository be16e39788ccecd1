import { createTransaction } from '../../diff/transaction'
import type { NodeId } from '../../model'
import type { Operation } from '../../operation'
import { topmost, walkBranch } from '../../tree'
import { finish, refuse } from '../result'
import { deleteNode } from './delete-node'

export interface DeleteBranchesArgs {
  readonly ids: readonly NodeId[]
}

/** Deletes nodes with all below them and all that belongs to them. */
export const deleteBranches: Operation<DeleteBranchesArgs> = (document, { ids }) => {
  const tops = topmost(document, ids)
  if (tops.length === 0) return refuse('notFound')
  const transaction = createTransaction(document)
  for (const top of tops) for (const id of walkBranch(document, top)) deleteNode(transaction, document, id)
  return finish(document, transaction)
}
