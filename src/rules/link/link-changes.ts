import { changesOf, type DocumentDiff, type DocumentReader, type NodeId, type NodeRecord } from '../../domain'

/** What of a change matters to the reading of links. */
export interface LinkChanges {
  /** Something came, went, moved, was parked or became another kind. */
  readonly structure: boolean
  /** Objectives with a new title, or with a key result that has one. */
  readonly titles: readonly NodeId[]
  /** Objectives with a key result of which people said something else. */
  readonly verdicts: readonly NodeId[]
}

const PLACE = ['kind', 'parentId', 'orderKey', 'parked'] as const

/** Reads a change that was already made. */
export function linkChangesOf(diff: DocumentDiff, document: DocumentReader): LinkChanges {
  const nodes = [...changesOf(diff, 'nodes')].map(([, change]) => change)
  const renamed = nodes.filter(({ before, after }) => before?.title !== after?.title)
  const judged = [...changesOf(diff, 'ratings'), ...changesOf(diff, 'dismissals')].flatMap(
    ([, { before, after }]) => [before, after].filter((row) => row !== undefined),
  )
  return {
    structure: nodes.some(({ before, after }) => PLACE.some((field) => before?.[field] !== after?.[field])),
    titles: renamed.flatMap(({ after }) => objectiveOf(after)),
    verdicts: judged.flatMap(({ nodeId }) => objectiveOf(document.node(nodeId))),
  }
}

function objectiveOf(node: NodeRecord | undefined): NodeId[] {
  if (node?.kind === 'objective') return [node.id]
  return node?.kind === 'keyResult' && node.parentId !== null ? [node.parentId] : []
}
