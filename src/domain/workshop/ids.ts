import type { BallotId, CutId, NodeId, ParticipantId, RoundId, TurnId } from '../ids'

/** The id of the participant with this name: there is one each. */
export function participantId(name: string): ParticipantId {
  return `participant:${name}` as ParticipantId
}

/** The id of a person's turn in a round: there is one each. */
export function turnId(roundId: RoundId, name: string): TurnId {
  return `${roundId}:${name}` as TurnId
}

/** The id of what one voter says of a card (null: of the question of the round): there is one each. */
export function ballotId(roundId: RoundId, voter: string, nodeId: NodeId | null): BallotId {
  return `${roundId}:${nodeId ?? ''}:${voter}` as BallotId
}

/** The id of the entry about a card in the log of what was cut: there is one each. */
export function cutId(nodeId: NodeId): CutId {
  return `cut:${nodeId}` as CutId
}
