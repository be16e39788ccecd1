import { createTransaction } from '../diff/transaction'
import { LIMITS, type NodeId, type Rating } from '../model'
import type { Operation } from '../operation'
import { ratingId } from '../record-ids'
import { finish, refuse } from './result'

export interface RateSupportArgs {
  readonly nodeId: NodeId
  /** `OWN_RATER`: the person at this device. */
  readonly rater: string
  /** Null takes it back; absent leaves it. */
  readonly strength?: Rating['strength']
  /** Absent leaves it. */
  readonly because?: string
}

/** Says how strongly, and why, a node supports its parent: one rating per rater, none when it says nothing. */
export const rateSupport: Operation<RateSupportArgs> = (document, { nodeId, rater, ...fields }) => {
  if (document.node(nodeId) === undefined) return refuse('notFound')
  if ((fields.because?.length ?? 0) > LIMITS.note)
    return refuse('tooLong', { field: 'because', limit: LIMITS.note })
  if (rater.length > LIMITS.shortText) return refuse('tooLong', { field: 'rater', limit: LIMITS.shortText })
  const id = ratingId(nodeId, rater)
  const blank: Rating = { id, nodeId, rater, strength: null, because: '' }
  const rating: Rating = { ...(document.get('ratings', id) ?? blank), ...fields }
  const transaction = createTransaction(document)
  if (rating.strength === null && rating.because.trim() === '') transaction.delete('ratings', id)
  else transaction.put('ratings', rating)
  return finish(document, transaction)
}
