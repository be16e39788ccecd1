import { orderKeyBetween, seededFraction, type OrderKey } from '../../../lib'
import { nodeRecord } from '../../document/content'
import { createTransaction, type Transaction } from '../../diff/transaction'
import type { NodeId, RoundId } from '../../ids'
import { LOOSE_KIND } from '../../kinds'
import type { Operation } from '../../operation'
import { ballotId } from '../../workshop/ids'
import { ballotsOf, draftsOf } from '../../workshop/read-rounds'
import type { Draft, Round } from '../../workshop/records'
import { finish, refuse } from '../result'
import { dropHidden } from './rounds'

export interface PublishOwnArgs {
  readonly roundId: RoundId
  /** Fresh ids; they stand for the voters whose names are not kept. */
  readonly newId: () => NodeId
  /** The note of an idea whose author is kept. */
  readonly noteOf: (author: string) => string
}

/** Shows what was said on this device in a round across devices that has been revealed. */
export const publishOwn: Operation<PublishOwnArgs> = (document, args) => {
  const round = document.get('rounds', args.roundId)
  if (round === undefined || !round.acrossDevices || round.revealedAt === null) return refuse('notFound')
  const transaction = createTransaction(document)
  publishHidden(transaction, round, args)
  return finish(document, transaction)
}

/** Turns the hidden ideas and ballots that are here into ideas of the parking lot and votes. */
export function publishHidden(transaction: Transaction, round: Round, args: PublishOwnArgs): void {
  for (const draft of draftsOf(transaction, round.id)) publishDraft(transaction, round, { draft, ...args })
  publishBallots(transaction, round, args)
  dropHidden(transaction, round.id)
}

/** The id follows from that of the draft: an idea comes once, however often it is published. */
function publishDraft(
  transaction: Transaction,
  round: Round,
  { draft, noteOf }: PublishOwnArgs & { readonly draft: Draft },
): void {
  const id = `${round.id}:${draft.id}` as NodeId
  if (transaction.node(id) !== undefined) return
  transaction.put(
    'nodes',
    nodeRecord({
      ...{ id, parentId: null, kind: LOOSE_KIND, title: draft.text, parked: { reason: '' } },
      orderKey: shuffledKey(lastRootBefore(transaction, round), draft.id),
      note: round.isNamed ? noteOf(draft.author) : '',
    }),
  )
}

/** The last root that is no idea of the round: among those each idea has a place of its own, on whichever device it was written. */
function lastRootBefore(transaction: Transaction, round: Round): OrderKey | null {
  const last = transaction.children(null).findLast((id) => !id.startsWith(`${round.id}:`))
  return last === undefined ? null : (transaction.node(last)?.orderKey ?? null)
}

/** So many halvings make two equal keys unlikely; of equal ones the id decides. */
const HALVINGS = 20

/** A key after another one, at a place that the seed decides and nothing else tells. */
function shuffledKey(after: OrderKey | null, seed: string): OrderKey {
  let low = orderKeyBetween(after, null)
  let high = orderKeyBetween(low, null)
  let place = seededFraction(seed)
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = orderKeyBetween(low, high)
    place *= 2
    if (place < 1) high = middle
    else {
      low = middle
      place -= 1
    }
  }
  return low
}

/** The voter in an id is a fresh one for each card: two people of one name stay two, and nothing ties their votes together. */
function publishBallots(transaction: Transaction, round: Round, { newId }: PublishOwnArgs): void {
  for (const ballot of ballotsOf(transaction, round.id)) {
    const { nodeId } = ballot
    if (nodeId !== null && transaction.node(nodeId) === undefined) continue
    const voter = `#${newId()}`
    transaction.put('votes', {
      ...ballot,
      id: ballotId(round.id, voter, nodeId),
      voter: round.isNamed ? ballot.voter : voter,
    })
  }
}
