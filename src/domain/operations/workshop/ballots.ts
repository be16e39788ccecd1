import { createTransaction } from '../../diff/transaction'
import type { NodeId, RoundId } from '../../ids'
import type { Operation } from '../../operation'
import { ballotId } from '../../workshop/ids'
import { ballotsOf, cardsOf } from '../../workshop/read-rounds'
import { isVoteValue } from '../../workshop/tables'
import { finish, refuse } from '../result'

export interface CastBallotArgs {
  readonly roundId: RoundId
  readonly voter: string
  /** Null: the question of the round. */
  readonly nodeId: NodeId | null
  /** Null or, for dots, 0: nothing is said. */
  readonly value: number | null
}

/** Notes what one person says of a card, hidden until the round is revealed; dots only as far as the person has some. */
export const castBallot: Operation<CastBallotArgs> = (document, { roundId, voter, nodeId, value }) => {
  const round = document.get('rounds', roundId)
  if (round?.revealedAt !== null || round.kind === 'writing') return refuse('notFound')
  if (nodeId === null ? round.kind !== 'fistOfFive' : !cardsOf(document, round).includes(nodeId))
    return refuse('notFound')
  const { kind, dots, allowsSeveral } = round
  const id = ballotId(roundId, voter, nodeId)
  const transaction = createTransaction(document)
  if (value === null || (kind === 'dotVotes' && value === 0)) {
    transaction.delete('ballots', id)
    return finish(document, transaction)
  }
  if (!isVoteValue(kind, value)) return refuse('invalid', { field: 'value' })
  if (kind === 'dotVotes' && value > 1 && !allowsSeveral) return refuse('invalid', { field: 'value' })
  transaction.put('ballots', { id, roundId, kind, voter, nodeId, value })
  const given = ballotsOf(transaction, roundId, voter).reduce((sum, ballot) => sum + ballot.value, 0)
  if (kind === 'dotVotes' && given > dots) return refuse('noDotsLeft', { count: dots })
  return finish(document, transaction)
}
