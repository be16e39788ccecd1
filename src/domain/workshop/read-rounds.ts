import { compareCodeUnits } from '../../lib'
import type { NodeId, RoundId } from '../ids'
import { mapRoots, parkedRoots, walkBranch } from '../tree'
import type { DocumentReader } from '../reader'
import type { NodeKind } from '../model'
import type { Ballot, Cut, Draft, Participant, Round, Turn, VoteKind } from './records'
import { byId } from '../table-descriptor'
import { WORKSHOP_TABLES } from './tables'

/** Who takes part in the workshops of this map, in the order in which they were named. */
export function participantsOf(document: DocumentReader): readonly Participant[] {
  return [...document.all('participants')].sort(WORKSHOP_TABLES.participants.compare)
}

/** The round that is going on: what people say in it is hidden. */
export function openRound(document: DocumentReader): Round | undefined {
  return roundsOf(document).find(({ revealedAt }) => revealedAt === null)
}

/** Rounds of a map, the oldest first. */
export function roundsOf(document: DocumentReader): readonly Round[] {
  return [...document.all('rounds')].sort(WORKSHOP_TABLES.rounds.compare)
}

/** The turns of a round in the order of the participants; those who were taken off the list come last. */
export function turnsOf(document: DocumentReader, roundId: RoundId): readonly Turn[] {
  const places = new Map(participantsOf(document).map(({ name }, place) => [name, place]))
  const placeOf = ({ name }: Turn): number => places.get(name) ?? places.size
  return rowsIn(document.all('turns'), roundId).sort((a, b) => placeOf(a) - placeOf(b))
}

/** The hidden ideas of a round, or of one person in it, in the order in which they were written. */
export function draftsOf(document: DocumentReader, roundId: RoundId, author?: string): readonly Draft[] {
  return rowsIn(document.all('drafts'), roundId)
    .filter((draft) => author === undefined || draft.author === author)
    .sort(WORKSHOP_TABLES.drafts.compare)
}

/** What is hidden of a round, or of one person in it. */
export function ballotsOf(document: DocumentReader, roundId: RoundId, voter?: string): readonly Ballot[] {
  return rowsIn(document.all('ballots'), roundId).filter(
    (ballot) => voter === undefined || ballot.voter === voter,
  )
}

/** What was revealed of a round. */
export function votesOf(document: DocumentReader, roundId: RoundId): readonly Ballot[] {
  return rowsIn(document.all('votes'), roundId)
}

const KIND_OF_SCOPE: Readonly<Record<Exclude<Round['scope'], 'ideas'>, NodeKind>> = {
  objectives: 'objective',
  keyResults: 'keyResult',
}

/** The cards that a round asks about, in the order of the map; of a fist of five, the one card if there is one. */
export function cardsOf(document: DocumentReader, round: CardChoice): readonly NodeId[] {
  if (round.kind === 'fistOfFive')
    return round.nodeId !== null && document.node(round.nodeId) ? [round.nodeId] : []
  const scope = round.kind === 'confidence' ? 'keyResults' : round.scope
  if (scope === 'ideas') return parkedRoots(document)
  const tops = round.nodeId === null ? mapRoots(document) : [round.nodeId]
  return tops
    .filter((id) => document.node(id))
    .flatMap((id) => [...walkBranch(document, id)])
    .filter((id) => document.node(id)?.kind === KIND_OF_SCOPE[scope])
}

/** What says which cards a round is about. */
export type CardChoice = Pick<Round, 'kind' | 'scope' | 'nodeId'>

/** What was revealed of one kind about a card. */
export function votesOn(document: DocumentReader, nodeId: NodeId, kind: VoteKind): readonly Ballot[] {
  return document.rowsOf('votes', nodeId).filter((vote) => vote.kind === kind)
}

/** How many dots a card has. */
export function dotsOn(document: DocumentReader, nodeId: NodeId): number {
  return votesOn(document, nodeId, 'dotVotes').reduce((sum, { value }) => sum + value, 0)
}

/** What was cut, the last first. */
export function cutsOf(document: DocumentReader): readonly Cut[] {
  return [...document.all('cuts')].sort((a, b) => compareCodeUnits(b.date, a.date) || byId(a, b))
}

function rowsIn<Row extends { readonly roundId: RoundId }>(rows: Iterable<Row>, roundId: RoundId): Row[] {
  return [...rows].filter((row) => row.roundId === roundId)
}
