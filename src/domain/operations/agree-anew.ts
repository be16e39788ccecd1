import { planOf } from '../commitment/plan'
import { createTransaction, type Transaction } from '../diff/transaction'
import type { NodeId, NodeRecord } from '../model'
import type { Operation } from '../operation'
import { baselineId } from '../record-ids'
import { finish, refuse } from './result'

/** Makes what a node plans now the baseline that it is held against. */
export const agreeAnew: Operation<{ readonly id: NodeId }> = (document, { id }) => {
  const node = document.node(id)
  if (node === undefined) return refuse('notFound')
  const transaction = createTransaction(document)
  putBaseline(transaction, node)
  return finish(document, transaction)
}

export function putBaseline(transaction: Transaction, node: NodeRecord): void {
  transaction.put('baselines', { id: baselineId(node.id), nodeId: node.id, ...planOf(node) })
}
