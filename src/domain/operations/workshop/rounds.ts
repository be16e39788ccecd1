import { createTransaction, type Transaction } from '../../diff/transaction'
import type { RoundId } from '../../ids'
import { LIMITS } from '../../model'
import type { Operation } from '../../operation'
import { turnId } from '../../workshop/ids'
import { ballotsOf, draftsOf, openRound, participantsOf, turnsOf, votesOf } from '../../workshop/read-rounds'
import type { Round } from '../../workshop/records'
import { finish, refuse } from '../result'

export type StartRoundArgs = Omit<Round, 'revealedAt' | 'acrossDevices'> &
  Partial<Pick<Round, 'acrossDevices'>>

/** Begins a round, in which every participant has a turn, or whoever is in the room; there is one round at a time. */
export const startRound: Operation<StartRoundArgs> = (document, { acrossDevices = false, ...args }) => {
  const people = acrossDevices ? [] : participantsOf(document)
  if (openRound(document) || (people.length === 0 && !acrossDevices))
    return refuse('invalid', { field: 'round' })
  if (args.question.length > LIMITS.shortText)
    return refuse('tooLong', { field: 'question', limit: LIMITS.shortText })
  if (!(Number.isInteger(args.dots) && args.dots >= 1 && args.dots <= LIMITS.dots))
    return refuse('invalid', { field: 'dots' })
  const transaction = createTransaction(document)
  transaction.put('rounds', { ...args, acrossDevices, revealedAt: null })
  for (const { name } of people)
    transaction.put('turns', { id: turnId(args.id, name), roundId: args.id, name, isDone: false })
  return finish(document, transaction)
}

export interface SetTurnArgs {
  readonly roundId: RoundId
  readonly name: string
  readonly isDone: boolean
}

/** Says whether a person has had a turn; where everybody has a device, the turn begins with that. */
export const setTurn: Operation<SetTurnArgs> = (document, { roundId, name, isDone }) => {
  const id = turnId(roundId, name)
  const round = document.get('rounds', roundId)
  const mayBegin = round?.revealedAt === null && round.acrossDevices
  if (document.get('turns', id) === undefined && !mayBegin) return refuse('notFound')
  const transaction = createTransaction(document)
  transaction.put('turns', { id, roundId, name, isDone })
  return finish(document, transaction)
}

/** Drops a round with all that was said in it. */
export const discardRound: Operation<{ readonly roundId: RoundId }> = (document, { roundId }) => {
  if (document.get('rounds', roundId) === undefined) return refuse('notFound')
  const transaction = createTransaction(document)
  dropHidden(transaction, roundId)
  for (const { id } of votesOf(document, roundId)) transaction.delete('votes', id)
  transaction.delete('rounds', roundId)
  return finish(document, transaction)
}

/** Deletes the turns, drafts and ballots of a round. */
export function dropHidden(transaction: Transaction, roundId: RoundId): void {
  for (const { id } of turnsOf(transaction, roundId)) transaction.delete('turns', id)
  for (const { id } of draftsOf(transaction, roundId)) transaction.delete('drafts', id)
  for (const { id } of ballotsOf(transaction, roundId)) transaction.delete('ballots', id)
}
