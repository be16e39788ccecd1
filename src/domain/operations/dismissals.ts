import { createTransaction } from '../diff/transaction'
import { LIMITS, type Answer, type NodeId } from '../model'
import type { Operation } from '../operation'
import { dismissalId } from '../record-ids'
import { finish, refuse } from './result'

export interface DismissFindingArgs {
  readonly nodeId: NodeId
  readonly ruleId: string
  readonly evidenceHash: string
  /** The other nodes that the finding named. */
  readonly relatedIds: readonly NodeId[]
  readonly reason?: string
  /** What a person said to a check that asks. */
  readonly answer?: Answer
}

/** Dismisses a check, or answers it, for as long as what it read stays the same. */
export const dismissFinding: Operation<DismissFindingArgs> = (document, args) => {
  const { nodeId, ruleId, evidenceHash, relatedIds, reason = '', answer = null } = args
  if (document.node(nodeId) === undefined) return refuse('notFound')
  if (reason.length > LIMITS.shortText) return refuse('tooLong', { field: 'reason', limit: LIMITS.shortText })
  const transaction = createTransaction(document)
  transaction.put('dismissals', {
    id: dismissalId(ruleId, nodeId),
    nodeId,
    ruleId,
    evidenceHash,
    relatedIds: [...relatedIds].sort().join(' '),
    reason,
    answer,
  })
  return finish(document, transaction)
}

export interface RestoreFindingArgs {
  readonly nodeId: NodeId
  readonly ruleId: string
}

/** Lets a dismissed check report again. */
export const restoreFinding: Operation<RestoreFindingArgs> = (document, { nodeId, ruleId }) => {
  const id = dismissalId(ruleId, nodeId)
  if (document.get('dismissals', id) === undefined) return refuse('notFound')
  const transaction = createTransaction(document)
  transaction.delete('dismissals', id)
  return finish(document, transaction)
}
