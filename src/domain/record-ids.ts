import type { BaselineId, DismissalId, LogEntry, LogEntryId, NodeId, OutcomeId, RatingId } from './model'

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
