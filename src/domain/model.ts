import type { OrderKey } from '../lib'
import type {
  BaselineId,
  CheckInId,
  DismissalId,
  Instant,
  LogEntryId,
  NodeId,
  OutcomeId,
  PlainDate,
  RatingId,
  RelationId,
} from './ids'
import type { Commitment, HealthMetric, HealthStateRecord, Win } from './week/records'
import type { Ballot, Cut, Draft, Participant, Round, Turn } from './workshop/records'

export type * from './ids'

export const NODE_KINDS = ['bigObjective', 'objective', 'keyResult', 'action', 'idea'] as const
export type NodeKind = (typeof NODE_KINDS)[number]

export const STAGES = ['brainstorm', 'draft', 'commit', 'run', 'close'] as const
/** Where the map stands in its cycle: a rule reports only from its stage on. */
export type Stage = (typeof STAGES)[number]

export const RULE_LEVELS = ['block', 'warn', 'advise', 'ask'] as const
/** From a broken structure to a question that only people can answer. */
export type RuleLevel = (typeof RULE_LEVELS)[number]

export const ARRANGEMENTS = ['bothSides', 'right', 'topDown'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

/** 0 not at all, 1 weakly, 2 partly, 3 strongly. */
export type SupportStrength = 0 | 1 | 2 | 3
/** 1 to 10; null on a record means that nobody has given one yet. */
export type Confidence = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
/** 1 to 8, an index into the palette of branch colours. */
export type BranchColour = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export interface Cycle {
  readonly start: PlainDate
  readonly end: PlainDate
}

/** From `baseline` to `target`, up or down; 24 % is 24 with the unit "%". */
export interface RangeMetric {
  readonly type: 'range'
  readonly baseline: number | null
  readonly target: number | null
  readonly current: number | null
  readonly unit: string
}

/** Full while `current` stays between `lower` and `upper` (null: open on that side). */
export interface BandMetric {
  readonly type: 'band'
  readonly lower: number | null
  readonly upper: number | null
  readonly current: number | null
  readonly unit: string
}

/** Done or not done. */
export interface MilestoneMetric {
  readonly type: 'milestone'
  readonly reached: boolean
}

export type Metric = RangeMetric | BandMetric | MilestoneMetric

/** A place given by hand: `away` from the Big O and `down` on the screen, in px, whatever the side. */
export interface Offset {
  readonly away: number
  readonly down: number
}

/** Marks a root in the parking lot. */
export interface Parked {
  readonly reason: string
}

/**
 * One card of the map. Facets are flat and every kind may carry every one: those that a kind does not use
 * are kept and hidden, so turning a node into another kind and back loses nothing.
 */
export interface NodeRecord {
  readonly id: NodeId
  readonly parentId: NodeId | null
  readonly orderKey: OrderKey
  readonly kind: NodeKind
  readonly title: string
  readonly note: string
  readonly owner: string | null
  readonly start: PlainDate | null
  readonly due: PlainDate | null
  readonly done: boolean
  /** Share of the effort among its siblings, 0 to 100. */
  readonly effort: number | null
  readonly effortLocked: boolean
  readonly confidence: Confidence | null
  readonly metric: Metric | null
  /** How far beyond present ability, in percent. */
  readonly stretch: number | null
  readonly commitment: 'committed' | 'aspirational' | null
  readonly role: 'guard' | 'lead' | 'lag' | null
  readonly colour: BranchColour | null
  /** On which side of the Big O a child of it stands; null elsewhere. */
  readonly side: 'start' | 'end' | null
  readonly offset: Offset | null
  readonly phase: string | null
  readonly parked: Parked | null
}

/** How much stands on a map, to be held against the limits. */
export interface PeakCounts {
  /** Objectives of a Big O. */
  readonly objectives: number
  /** The most key results of one objective. */
  readonly keyResults: number
}

export const AGENDA_STEPS = ['gather', 'cluster', 'cut', 'decompose', 'link', 'commit'] as const
/** A step of the method, with the tools that a workshop has for it. */
export type AgendaStep = (typeof AGENDA_STEPS)[number]

/** One part of a workshop. */
export interface AgendaItem {
  /** Null: a part with no tools of its own, such as a break. */
  readonly step: AgendaStep | null
  /** Empty: it is called like its step. */
  readonly name: string
  /** What the room is to do; empty: what the step says. */
  readonly task: string
  /** How long it is to take, extensions included. */
  readonly minutes: number
}

/** A workshop that is going on. */
export interface Agenda {
  readonly items: readonly AgendaItem[]
  /** The place of the present item, counted from 0. */
  readonly at: number
  /** When the present item ends, or the milliseconds left of it; below 0: its time was up. */
  readonly timer:
    | { readonly type: 'running'; readonly endsAt: Instant }
    | { readonly type: 'paused'; readonly remaining: number }
}

/** The one record about the map as a whole. */
export interface Meta {
  readonly id: 'meta'
  /** Null: the map is called like its Big O. */
  readonly title: string | null
  readonly cycle: Cycle | null
  readonly stage: Stage
  readonly arrangement: Arrangement
  /** Id of the rule profile (limits and levels as data), e.g. `method`; `custom` for one that is the map's own. */
  readonly profile: string
  /** The profile that a map's own one begins from; null where it follows a profile as it is. */
  readonly basedOn: string | null
  /** What the map's own profile says otherwise, by rule id; `level` null is that of the profile it begins from. */
  readonly ruleSettings: Readonly<Record<string, RuleSetting>>
  /** Days between two reviews. */
  readonly cadence: number
  /** The most that stood on the map since its brainstorm; null: not known. */
  readonly peak: PeakCounts | null
  /** Null: no workshop is going on. */
  readonly agenda: Agenda | null
  /** When the baseline was taken; null: the map was never committed, or it is not known when. */
  readonly committedAt: Instant | null
}

export interface RuleSetting {
  readonly level: RuleLevel | 'off' | null
  /** Limits of the rule, by name. */
  readonly options: Readonly<Record<string, number>>
}

/** A labelled cross link drawn above the tree. */
export interface Relation {
  readonly id: RelationId
  readonly from: NodeId
  readonly to: NodeId
  readonly label: string
}

export interface CheckIn {
  readonly id: CheckInId
  readonly nodeId: NodeId
  readonly date: PlainDate
  readonly value: number | null
  readonly confidence: Confidence | null
  readonly note: string
}

/** The rater that is the person at this device. */
export const OWN_RATER = ''

/** What one person says of the link between a node and its parent; the id is `nodeId:rater`. */
export interface Rating {
  readonly id: RatingId
  readonly nodeId: NodeId
  /** `OWN_RATER`: the person at this device. */
  readonly rater: string
  readonly strength: SupportStrength | null
  readonly because: string
}

/** A check dismissed or answered; it returns when what it read has changed. The id is `ruleId:nodeId`. */
export interface Dismissal {
  readonly id: DismissalId
  readonly nodeId: NodeId
  readonly ruleId: string
  readonly evidenceHash: string
  /** Ids of the other nodes that the finding named, sorted, separated by spaces. */
  readonly relatedIds: string
  readonly reason: string
  /** What was answered to a check that asks, and when; null: it was dismissed. */
  readonly answer: Answer | null
}

export interface Answer {
  readonly choice: 'yes' | 'no' | 'unsure'
  readonly date: PlainDate
}

/** What happens to a key result in the next cycle. */
export const NEXT_STEPS = ['keep', 'change', 'drop'] as const

/** What came of a key result, or of an objective, when the cycle was closed; the id is that of the node. */
export interface Outcome {
  readonly id: OutcomeId
  readonly nodeId: NodeId
  /** From 0 to 1; null: not scored. */
  readonly score: number | null
  /** Why it was not reached. */
  readonly cause: string
  /** Null: not decided. */
  readonly next: (typeof NEXT_STEPS)[number] | null
  /** Were the key results of an objective enough to reach it? Null: not said. */
  readonly sufficed: Answer['choice'] | null
}

export const PLAN_FIELDS = [
  'title', 'kind', 'parentId', 'owner', 'start', 'due', 'metric', 'effort', 'commitment',
] as const // prettier-ignore
/** What a card plans: not how far it has come, nor how it looks. */
export type Plan = Pick<NodeRecord, (typeof PLAN_FIELDS)[number]>

/** What a card planned when the map was committed; kept when the card goes. The id is that of the node. */
export interface Baseline extends Plan {
  readonly id: BaselineId
  readonly nodeId: NodeId
}

/** What became of a card, or which field of its plan was changed. */
export const LOGGED_CHANGES = ['added', 'deleted', 'parked', 'unparked', ...PLAN_FIELDS] as const

/** A change that was made to the plan after it was committed; kept when the card goes. The id is `nodeId:change:at`. */
export interface LogEntry {
  readonly id: LogEntryId
  readonly nodeId: NodeId
  /** Of the card, when it was changed. */
  readonly kind: NodeKind
  readonly title: string
  readonly at: Instant
  readonly change: (typeof LOGGED_CHANGES)[number]
  /** Of `parentId` the title of that card; null where there was, or is, nothing. */
  readonly from: LoggedValue
  readonly to: LoggedValue
  /** Empty: there is none, as a person said; null: nobody has said anything yet. */
  readonly reason: string | null
}

export type LoggedValue = string | number | Metric | null

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
  readonly participants: Participant
  readonly rounds: Round
  readonly turns: Turn
  readonly drafts: Draft
  readonly ballots: Ballot
  readonly votes: Ballot
  readonly cuts: Cut
}
export type TableName = keyof Tables

/** Bounds on what a map may hold; longer ones from outside are refused with a sentence. */
export const LIMITS = {
  title: 2_000,
  note: 100_000,
  nodes: 200_000,
  shortText: 1_000,
  offset: 1_000_000,
  agendaMinutes: 480,
  agendaItems: 30,
  /** Characters of the name of a participant. */
  participant: 60,
  /** Dots of one person in a vote. */
  dots: 20,
  /** Dots of one record: those that come from a file are summed up. */
  votes: 999_999,
} as const
