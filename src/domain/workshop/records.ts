import type { OrderKey } from '../../lib'
import type {
  AgendaItemId,
  BallotId,
  CutId,
  DraftId,
  Instant,
  NodeId,
  ParticipantId,
  PlainDate,
  RoundId,
  TurnId,
} from '../ids'

export const AGENDA_STEPS = ['gather', 'cluster', 'cut', 'decompose', 'link', 'commit'] as const
/** A step of the method, with the tools that a workshop has for it. */
export type AgendaStep = (typeof AGENDA_STEPS)[number]

/** One part of a workshop. */
export interface AgendaItem {
  readonly id: AgendaItemId
  readonly orderKey: OrderKey
  /** Null: a part with no tools of its own, such as a break. */
  readonly step: AgendaStep | null
  /** Empty: it is called like its step. */
  readonly name: string
  /** What the room is to do; empty: what the step says. */
  readonly task: string
  /** How long it is to take, extensions included. */
  readonly minutes: number
}

/** What an item says, as templates and agendas of one's own have it. */
export type AgendaItemFields = Omit<AgendaItem, 'id' | 'orderKey'>

/** What is going on of a workshop. */
export interface Agenda {
  /** The present item; when it is gone, so is the workshop. */
  readonly itemId: AgendaItemId
  readonly timer: AgendaTimer
}

/** When the present item ends, or the milliseconds left of it; below 0: its time was up. */
export type AgendaTimer =
  | { readonly type: 'running'; readonly endsAt: Instant }
  | { readonly type: 'paused'; readonly remaining: number }

/** Somebody who takes part in the workshops of a map; the id is made of the name. */
export interface Participant {
  readonly id: ParticipantId
  readonly name: string
  readonly orderKey: OrderKey
}

export const ROUND_KINDS = ['writing', 'dotVotes', 'fistOfFive', 'confidence'] as const
/** What people do while the device is passed round. */
export type RoundKind = (typeof ROUND_KINDS)[number]

export const VOTE_KINDS = ['dotVotes', 'fistOfFive', 'confidence'] as const satisfies readonly RoundKind[]
/** The rounds in which people vote rather than write. */
export type VoteKind = (typeof VOTE_KINDS)[number]

export const VOTE_SCOPES = ['ideas', 'objectives', 'keyResults'] as const
/** Which cards are voted on: those of the parking lot, the objectives of the map, its key results. */
export type VoteScope = (typeof VOTE_SCOPES)[number]

/**
 * Everybody has a turn, on the device that is passed round or on their own, then all is revealed together. What is hidden until then
 * lies in the tables `drafts` and `ballots`; votes that were revealed lie in `votes`.
 */
export interface Round {
  readonly id: RoundId
  readonly kind: RoundKind
  readonly startedAt: Instant
  /** Null: what people said is hidden. */
  readonly revealedAt: Instant | null
  /** Does everybody take part on a device of their own, in a live room? Else one device is passed round. */
  readonly acrossDevices: boolean
  /** Is it kept who said what? */
  readonly isNamed: boolean
  /** What is asked; empty where the kind or the card says it. */
  readonly question: string
  /** The card that is asked about, or the branch whose cards are; null: the whole map, or no card. */
  readonly nodeId: NodeId | null
  /** Of dot votes. */
  readonly scope: VoteScope
  /** Dots that each person has. */
  readonly dots: number
  /** May one person give one card several dots? */
  readonly allowsSeveral: boolean
  /** When it is revealed, do the dots take the place of those of earlier rounds? */
  readonly replaces: boolean
}

/** One person's turn in a round; the id is `round:name`. */
export interface Turn {
  readonly id: TurnId
  readonly roundId: RoundId
  readonly name: string
  readonly isDone: boolean
}

/** An idea that is hidden until its round is revealed. */
export interface Draft {
  readonly id: DraftId
  readonly roundId: RoundId
  readonly author: string
  readonly text: string
  readonly orderKey: OrderKey
}

/** What one person says of one card in a round, hidden or revealed; the id is `round:card:voter`. */
export interface Ballot {
  readonly id: BallotId
  readonly roundId: RoundId
  readonly kind: VoteKind
  /** Name of the person; a number, as `#3`, where it was revealed without names. */
  readonly voter: string
  /** Null: the question of the round. */
  readonly nodeId: NodeId | null
  /** Dots from 1 on, fingers from 0 to 5, or confidence from 1 to 10. */
  readonly value: number
}

/** A card that was cut, and why. It stays in the log when the card is deleted; the id is made of that of the card. */
export interface Cut {
  readonly id: CutId
  readonly nodeId: NodeId
  /** As it was when the card was cut. */
  readonly title: string
  readonly reason: string
  /** Dots that the card had. */
  readonly votes: number
  readonly date: PlainDate
  /** Where the card stood; null: a root of the map. */
  readonly parentId: NodeId | null
}
