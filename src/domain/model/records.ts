import type { CheckInId, DismissalId, NodeId, OutcomeId, PlainDate, RatingId, RelationId } from '../ids'
import type { Confidence } from './node'

/** 0 not at all, 1 weakly, 2 partly, 3 strongly. */
export type SupportStrength = 0 | 1 | 2 | 3

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
