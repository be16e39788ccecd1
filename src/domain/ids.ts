import type { Brand } from '../lib'

export type DocumentId = Brand<string, 'DocumentId'>
export type NodeId = Brand<string, 'NodeId'>
export type RelationId = Brand<string, 'RelationId'>
export type CheckInId = Brand<string, 'CheckInId'>
export type RatingId = Brand<string, 'RatingId'>
export type DismissalId = Brand<string, 'DismissalId'>
export type OutcomeId = Brand<string, 'OutcomeId'>
export type BaselineId = Brand<string, 'BaselineId'>
export type LogEntryId = Brand<string, 'LogEntryId'>
export type AgendaItemId = Brand<string, 'AgendaItemId'>
export type ParticipantId = Brand<string, 'ParticipantId'>
export type RoundId = Brand<string, 'RoundId'>
export type TurnId = Brand<string, 'TurnId'>
export type DraftId = Brand<string, 'DraftId'>
export type BallotId = Brand<string, 'BallotId'>
export type CutId = Brand<string, 'CutId'>

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type PlainDate = Brand<string, 'PlainDate'>
/** A moment, in milliseconds since the epoch. */
export type Instant = number
