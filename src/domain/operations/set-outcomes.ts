import { createTransaction } from '../diff/transaction'
import { LIMITS, type Outcome } from '../model'
import type { Operation } from '../operation'
import { outcomeId } from '../record-ids'
import { finish, refuse } from './result'

export interface SetOutcomesArgs {
  readonly outcomes: readonly Omit<Outcome, 'id'>[]
}

/** Says what came of nodes when the cycle is closed; one that says nothing is taken back. */
export const setOutcomes: Operation<SetOutcomesArgs> = (document, { outcomes }) => {
  const transaction = createTransaction(document)
  for (const outcome of outcomes) {
    const { nodeId, score, cause, next, sufficed } = outcome
    if (document.node(nodeId) === undefined) return refuse('notFound')
    if (score !== null && !(score >= 0 && score <= 1)) return refuse('invalid', { field: 'score' })
    if (cause.length > LIMITS.shortText) return refuse('tooLong', { field: 'cause', limit: LIMITS.shortText })
    const id = outcomeId(nodeId)
    const isBlank = score === null && cause.trim() === '' && next === null && sufficed === null
    if (isBlank) transaction.delete('outcomes', id)
    else transaction.put('outcomes', { ...outcome, id })
  }
  return finish(document, transaction)
}
