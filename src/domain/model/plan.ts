import type { BaselineId, Instant, LogEntryId, NodeId } from '../ids'
import type { Metric, NodeKind, NodeRecord } from './node'

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
