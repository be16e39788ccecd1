import {
  changesOf,
  differsIn,
  hasOtherParent,
  hasOtherPosition,
  type DocumentDiff,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
} from '../../../domain'

/** What of a change matters to the reading of links. */
export interface LinkChanges {
  /** Nodes that came, moved elsewhere, were parked or came back, each with all below it. */
  readonly branches: readonly NodeId[]
  /** Objectives that came, went or have another title or place, or of whose key results one does. */
  readonly families: readonly NodeId[]
  /** Objectives with a key result of which people said something else. */
  readonly verdicts: readonly NodeId[]
  /** Does anything stand elsewhere, or in another order? */
  readonly order: boolean
}

/** Reads a change that was already made. */
export function linkChangesOf(diff: DocumentDiff, document: DocumentReader): LinkChanges {
  const nodes = [...changesOf(diff, 'nodes')].map(([, change]) => change)
  const isOtherFamily = (change: (typeof nodes)[number]) =>
    hasOtherPosition(change) || differsIn(['kind', 'title'], change)
  const judged = [...changesOf(diff, 'ratings'), ...changesOf(diff, 'dismissals')].flatMap(
    ([, { before, after }]) => [before, after].filter((row) => row !== undefined),
  )
  return {
    branches: nodes.filter(hasOtherParent).flatMap(({ after }) => (after === undefined ? [] : [after.id])),
    families: nodes
      .filter(isOtherFamily)
      .flatMap(({ before, after }) => [...objectiveOf(before), ...objectiveOf(after)]),
    verdicts: judged.flatMap(({ nodeId }) => objectiveOf(document.node(nodeId))),
    order: nodes.some(hasOtherPosition),
  }
}

function objectiveOf(node: NodeRecord | undefined): NodeId[] {
  if (node?.kind === 'objective') return [node.id]
  return node?.kind === 'keyResult' && node.parentId !== null ? [node.parentId] : []
}
