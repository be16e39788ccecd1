import { createTransaction } from '../diff/transaction'
import { LIMITS, type LogEntryId } from '../model'
import type { Operation } from '../operation'
import { finish, refuse } from './result'

export interface GiveReasonArgs {
  readonly ids: readonly LogEntryId[]
  /** Empty: there is none. */
  readonly reason: string
}

/** Says why something was changed. */
export const giveReason: Operation<GiveReasonArgs> = (document, { ids, reason }) => {
  const said = reason.trim()
  if (said.length > LIMITS.shortText) return refuse('tooLong', { field: 'reason', limit: LIMITS.shortText })
  const transaction = createTransaction(document)
  for (const id of ids) {
    if (document.get('log', id) === undefined) return refuse('notFound')
    transaction.patch('log', id, { reason: said })
  }
  return finish(document, transaction)
}
