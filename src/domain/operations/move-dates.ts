import { movedDates, type MovedEnd } from '../dates/moved-dates'
import { createTransaction } from '../diff/transaction'
import type { NodeId } from '../model'
import type { Operation } from '../operation'
import { finish, refuse } from './result'

export interface MoveDatesArgs {
  readonly ids: readonly NodeId[]
  /** Days; negative: earlier. */
  readonly by: number
  readonly end: MovedEnd
}

/** Moves start and due of nodes by some days, or one of them; nodes without dates stay as they are. */
export const moveDates: Operation<MoveDatesArgs> = (document, { ids, by, end }) => {
  const transaction = createTransaction(document)
  for (const id of ids) {
    const node = document.node(id)
    if (node === undefined) return refuse('notFound')
    transaction.patch('nodes', id, movedDates(node, by, end))
  }
  return finish(document, transaction)
}
