import { LIMITS, type NodeId, type NodeRecord } from '../model'
import type { DocumentReader } from '../reader'

/** Is a place named that does not exist? No parent (null) is a place: among the roots. */
export function isMissing(document: DocumentReader, id: NodeId | null): boolean {
  return id !== null && document.node(id) === undefined
}

/** Data for the refusal `tooLong`, or null where every text is within its limit. */
export function tooLong(texts: Partial<Pick<NodeRecord, 'title' | 'note' | 'owner' | 'phase'>>) {
  const limits = { title: LIMITS.title, note: LIMITS.note, owner: LIMITS.shortText, phase: LIMITS.shortText }
  for (const field of ['title', 'note', 'owner', 'phase'] as const)
    if ((texts[field]?.length ?? 0) > limits[field]) return { field, limit: limits[field] }
  return null
}
