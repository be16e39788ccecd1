import { shuffle, orderKeysBetween, expectDefined } from '../../../lib'
import { nodeRecord } from '../../document/content'
import { createTransaction, type Transaction } from '../../diff/transaction'
import type { Instant, NodeId, RoundId } from '../../ids'
import { LOOSE_KIND } from '../../kinds'
import type { Operation } from '../../operation'
import { ballotId } from '../../workshop/ids'
import { ballotsOf, cardsOf, draftsOf, votesOn } from '../../workshop/read-rounds'
import type { Ballot, Round } from '../../workshop/records'
import { finish, refuse } from '../result'
import { publishHidden } from './publish-own'
import { dropHidden } from './rounds'

export interface RevealRoundArgs {
  readonly roundId: RoundId
  readonly now: Instant
  /** Fresh ids; one of them seeds the order, which then tells nothing of who said what. */
  readonly newId: () => NodeId
  /** The note of an idea whose author is kept. */
  readonly noteOf: (author: string) => string
}

/**
 * Shows what everybody said in a round: hidden ideas become ideas of the parking lot, in an order that tells nothing; votes
 * stand on their cards. Of a round across devices that is what was said on this one: every other one publishes its own. Where names are not kept, voters become numbers that differ from card to card.
 */
export const revealRound: Operation<RevealRoundArgs> = (document, args) => {
  const round = document.get('rounds', args.roundId)
  if (round?.revealedAt !== null) return refuse('notFound')
  const transaction = createTransaction(document)
  if (round.acrossDevices) {
    dropReplaced(transaction, round, new Set(cardsOf(document, round)))
    publishHidden(transaction, round, args)
  } else if (round.kind === 'writing') revealDrafts(transaction, round, args)
  else revealBallots(transaction, round, args)
  dropHidden(transaction, round.id)
  transaction.patch('rounds', round.id, { revealedAt: args.now })
  return finish(document, transaction)
}

function revealDrafts(transaction: Transaction, round: Round, { newId, noteOf }: RevealRoundArgs): void {
  const drafts = shuffle(draftsOf(transaction, round.id), newId())
  const last = transaction.children(null).at(-1)
  const after = last === undefined ? null : (transaction.node(last)?.orderKey ?? null)
  const keys = orderKeysBetween(after, null, drafts.length)
  drafts.forEach(({ text, author }, index) =>
    transaction.put(
      'nodes',
      nodeRecord({
        id: newId(),
        parentId: null,
        orderKey: expectDefined(keys[index], 'order key'),
        kind: LOOSE_KIND,
        title: text,
        note: round.isNamed ? noteOf(author) : '',
        parked: { reason: '' },
      }),
    ),
  )
}

function revealBallots(transaction: Transaction, round: Round, { newId }: RevealRoundArgs): void {
  const ballots = ballotsOf(transaction, round.id)
  const cards = new Set<NodeId | null>(ballots.map(({ nodeId }) => nodeId))
  dropReplaced(transaction, round, cards)
  for (const card of cards) {
    if (card !== null && transaction.node(card) === undefined) continue
    const ofCard = ballots.filter(({ nodeId }) => nodeId === card)
    const shown = round.isNamed ? ofCard : withoutNames(ofCard, newId())
    for (const vote of shown) transaction.put('votes', vote)
  }
}

/** Dots that are to be replaced go from all cards that could be voted on; any other answer about a card is one of one round. */
function dropReplaced(transaction: Transaction, round: Round, cards: ReadonlySet<NodeId | null>): void {
  const { kind, replaces } = round
  if (kind === 'writing' || (kind === 'dotVotes' && !replaces)) return
  const replaced = kind === 'dotVotes' ? cardsOf(transaction, round) : [...cards]
  for (const card of replaced)
    if (card !== null) for (const { id } of votesOn(transaction, card, kind)) transaction.delete('votes', id)
}

function withoutNames(ballots: readonly Ballot[], seed: string): readonly Ballot[] {
  return shuffle(ballots, seed).map((ballot, index) => {
    const voter = `#${String(index + 1)}`
    return { ...ballot, id: ballotId(ballot.roundId, voter, ballot.nodeId), voter }
  })
}
