import {
  outcomeId,
  proposedScore,
  type DocumentReader,
  type NodeId,
  type Outcome,
  type PlainDate,
} from '../../domain'

/** What came of a node, before it is written. */
export type OutcomeDraft = Omit<Outcome, 'id'>

/** What was said before; else the score that the progress suggests. */
export function draftOf(document: DocumentReader, nodeId: NodeId, today: PlainDate): OutcomeDraft {
  const said = document.get('outcomes', outcomeId(nodeId))
  if (said) return said
  const isKeyResult = document.node(nodeId)?.kind === 'keyResult'
  return {
    nodeId,
    score: isKeyResult ? proposedScore(document, nodeId, today) : null,
    cause: '',
    next: null,
    sufficed: null,
  }
}
