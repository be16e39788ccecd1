import { orderKeysBetween, expectDefined } from '../../../lib'
import { createTransaction } from '../../diff/transaction'
import { LIMITS } from '../../model'
import type { Operation } from '../../operation'
import { participantId, turnId } from '../../workshop/ids'
import { openRound, participantsOf } from '../../workshop/read-rounds'
import { finish, refuse } from '../result'

/** Names people who take part, after those who are named already; in a round that is going on they have a turn. */
export const addParticipants: Operation<{ readonly names: readonly string[] }> = (document, { names }) => {
  const known = participantsOf(document)
  const fresh = [...new Set(names.map((name) => name.trim()))].filter(
    (name) => name !== '' && document.get('participants', participantId(name)) === undefined,
  )
  if (fresh.some((name) => name.length > LIMITS.participant))
    return refuse('tooLong', { field: 'name', limit: LIMITS.participant })
  const transaction = createTransaction(document)
  const keys = orderKeysBetween(known.at(-1)?.orderKey ?? null, null, fresh.length)
  const round = openRound(document)
  fresh.forEach((name, index) => {
    const orderKey = expectDefined(keys[index], 'order key')
    transaction.put('participants', { id: participantId(name), name, orderKey })
    if (round)
      transaction.put('turns', { id: turnId(round.id, name), roundId: round.id, name, isDone: false })
  })
  return finish(document, transaction)
}

/** Takes a person off the list; what was said stays. */
export const removeParticipant: Operation<{ readonly name: string }> = (document, { name }) => {
  const id = participantId(name)
  if (document.get('participants', id) === undefined) return refuse('notFound')
  const transaction = createTransaction(document)
  transaction.delete('participants', id)
  return finish(document, transaction)
}
