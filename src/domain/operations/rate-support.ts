import { createDraft } from '../draft'
import { LIMITS, type NodeId, type Rating } from '../model'
import type { Operation } from '../operation'
import { ratingId } from '../record-ids'
import { conclude, refuse } from './conclude'

export interface RateSupportArgs {
  readonly nodeId: NodeId
  /** Empty: the person at this device. */
  readonly rater: string
  /** Null takes it back; absent leaves it. */
  readonly strength?: Rating['strength']
  /** Absent leaves it. */
  readonly because?: string
}

/** Says how strongly, and why, a node supports its parent: one rating per rater, none when it says nothing. */
export const rateSupport: Operation<RateSupportArgs> = (document, { nodeId, rater, ...said }) => {
  if (document.node(nodeId) === undefined) return refuse('notFound')
  if ((said.because?.length ?? 0) > LIMITS.note)
    return refuse('tooLong', { field: 'because', limit: LIMITS.note })
  if (rater.length > LIMITS.shortText) return refuse('tooLong', { field: 'rater', limit: LIMITS.shortText })
  const id = ratingId(nodeId, rater)
  const blank: Rating = { id, nodeId, rater, strength: null, because: '' }
  const rating: Rating = { ...(document.get('ratings', id) ?? blank), ...said }
  const draft = createDraft(document)
  if (rating.strength === null && rating.because.trim() === '') draft.delete('ratings', id)
  else draft.put('ratings', rating)
  return conclude(document, draft)
}
