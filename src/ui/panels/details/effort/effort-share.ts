import { siblings, type DocumentReader, type NodeRecord } from '../../../../domain'

/** The efforts given to the node and to the siblings of its kind, together; 100 when all is given out. */
export function siblingEffort(document: DocumentReader, { id, kind }: NodeRecord): number {
  return siblings(document, id)
    .map((sibling) => document.node(sibling))
    .reduce((sum, sibling) => sum + (sibling?.kind === kind ? (sibling.effort ?? 0) : 0), 0)
}
