import { createTransaction } from '../../diff/transaction'
import { LIMITS, type NodeId } from '../../model'
import type { Operation } from '../../operation'
import { topmost, walkBranch } from '../../tree'
import { finish, refuse } from '../result'
import { copyBranches, copyRecords } from './copy-branches'

export interface DuplicateBranchesArgs {
  readonly ids: readonly NodeId[]
  /** Gives fresh ids; called for nodes first, parents before children, in the order of the map. */
  readonly newId: () => string
}

/**
 * Puts a copy of each branch right after it, with ratings and with the relations inside of what was copied.
 * Check-ins tell the history of the original and are not copied.
 */
export const duplicateBranches: Operation<DuplicateBranchesArgs> = (document, { ids, newId }) => {
  const tops = topmost(document, ids)
  if (tops.length === 0) return refuse('notFound')
  const copyOf = new Map<NodeId, NodeId>()
  for (const top of tops) for (const id of walkBranch(document, top)) copyOf.set(id, newId() as NodeId)
  if (document.count('nodes') + copyOf.size > LIMITS.nodes) return refuse('tooMany', { limit: LIMITS.nodes })

  const transaction = createTransaction(document)
  for (const top of tops) {
    const node = document.node(top)
    if (node === undefined) continue
    const { parentId, parked, side } = node
    const place = { parentId, after: top, parked, ...(side === null ? {} : { side }) }
    copyBranches(transaction, { source: document, tops: [top], place, copyOf })
  }
  copyRecords(transaction, 'always', { source: document, copyOf, newId })
  return finish(document, transaction)
}
