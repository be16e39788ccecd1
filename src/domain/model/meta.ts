import type { Instant, PlainDate } from '../ids'
import type { Agenda } from '../workshop/records'

export const STAGES = ['brainstorm', 'draft', 'commit', 'run', 'close'] as const
/** Where the map stands in its cycle: a rule reports only from its stage on. */
export type Stage = (typeof STAGES)[number]

export const RULE_LEVELS = ['block', 'warn', 'advise', 'ask'] as const
/** From a broken structure to a question that only people can answer. */
export type RuleLevel = (typeof RULE_LEVELS)[number]

export const ARRANGEMENTS = ['bothSides', 'right', 'topDown'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

export interface Cycle {
  readonly start: PlainDate
  readonly end: PlainDate
}

/** How much stands on a map, to be held against the limits. */
export interface PeakCounts {
  /** Objectives of a Big O. */
  readonly objectives: number
  /** The most key results of one objective. */
  readonly keyResults: number
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
