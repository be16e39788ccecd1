import type {
  BaselineId,
  DismissalId,
  LogEntry,
  LogEntryId,
  NodeId,
  OutcomeId,
  PlainDate,
  RatingId,
} from './model'
import type { CommitmentId, HealthMetricId, HealthStateId } from './week/records'

/** The id of what one person says of the link between a node and its parent: there is one each. */
export function ratingId(nodeId: NodeId, rater: string): RatingId {
  return `${nodeId}:${rater}` as RatingId
}

/** The id of the dismissal of one rule on one node: there is one each. */
export function dismissalId(ruleId: string, nodeId: NodeId): DismissalId {
  return `${ruleId}:${nodeId}` as DismissalId
}

/** The id of what came of a node: there is one each. */
export function outcomeId(nodeId: NodeId): OutcomeId {
  return `outcome:${nodeId}` as OutcomeId
}

/** The id of what a node planned when the map was committed: there is one each. */
export function baselineId(nodeId: NodeId): BaselineId {
  return `baseline:${nodeId}` as BaselineId
}

/** The id of a change of the log: what is changed again within a millisecond is one change. */
export function logEntryId({ nodeId, change, at }: Pick<LogEntry, 'nodeId' | 'change' | 'at'>): LogEntryId {
  return `${nodeId}:${change}:${at}` as LogEntryId
}

/** The id of how a health metric stood in the week of a Monday: there is one each. */
export function healthStateId(metricId: HealthMetricId, week: PlainDate): HealthStateId {
  return `${metricId}:${week}` as HealthStateId
}

/** The id of a commitment to an action in the week of a Monday: there is one each. */
export function commitmentId(week: PlainDate, nodeId: NodeId): CommitmentId {
  return `${week}:${nodeId}` as CommitmentId
}
