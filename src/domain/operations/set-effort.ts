import { createTransaction } from '../diff/transaction'
import { sharesWith, type Shares } from '../effort'
import type { NodeId } from '../model'
import type { Operation } from '../operation'
import { effortFamily } from '../progress'
import { isShare } from '../repair/invariants'
import { finish, refuse } from './result'
import { setNodeFields } from './set-node-fields'

export interface SetEffortArgs {
  readonly id: NodeId
  /** Share among the siblings, 0 to 100; null: not said. */
  readonly effort: number | null
  /** The shares that the siblings are to give way from; absent: their present ones. */
  readonly from?: Shares
}

/** Says how much of the effort goes to a node; its siblings absorb the difference (`sharesWith`). */
export const setEffort: Operation<SetEffortArgs> = (document, { id, effort, from }) => {
  const node = document.node(id)
  if (node === undefined) return refuse('notFound')
  const family = node.parentId === null ? [] : effortFamily(document, node.parentId)
  if (effort === null || !isShare(effort) || family.length < 2)
    return setNodeFields(document, { ids: [id], fields: { effort } })
  const siblings = family.map((sibling) => ({ ...sibling, effort: from?.get(sibling.id) ?? sibling.effort }))
  return setShares(document, { shares: sharesWith(siblings, id, effort) })
}

/** Gives each of these nodes its share. */
export const setShares: Operation<{ readonly shares: Shares }> = (document, { shares }) => {
  const transaction = createTransaction(document)
  for (const [id, effort] of shares) {
    if (document.node(id) === undefined) return refuse('notFound')
    if (!isShare(effort)) return refuse('invalid', { field: 'effort' })
    transaction.patch('nodes', id, { effort })
  }
  return finish(document, transaction)
}
