import type { Commitment, HealthMetric, HealthStateRecord, Win } from '../week/records'
import type { AgendaItem, Ballot, Cut, Draft, Participant, Round, Turn } from '../workshop/records'
import type { Meta } from './meta'
import type { NodeRecord } from './node'
import type { Baseline, LogEntry } from './plan'
import type { CheckIn, Dismissal, Outcome, Rating, Relation } from './records'

export type * from '../ids'
export * from './limits'
export * from './meta'
export * from './node'
export * from './plan'
export * from './records'

export interface Tables {
  readonly meta: Meta
  readonly nodes: NodeRecord
  readonly relations: Relation
  readonly checkIns: CheckIn
  readonly ratings: Rating
  readonly dismissals: Dismissal
  readonly outcomes: Outcome
  readonly baselines: Baseline
  readonly log: LogEntry
  readonly healthMetrics: HealthMetric
  readonly healthStates: HealthStateRecord
  readonly commitments: Commitment
  readonly wins: Win
  readonly agendaItems: AgendaItem
  readonly participants: Participant
  readonly rounds: Round
  readonly turns: Turn
  readonly drafts: Draft
  readonly ballots: Ballot
  readonly votes: Ballot
  readonly cuts: Cut
}
export type TableName = keyof Tables
