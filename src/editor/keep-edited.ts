import { mergeDiffs, type DocumentDiff, type DocumentReader } from '../domain'
import type { TitleEdit } from './session'

/**
 * Brings back the node whose title is open, and the nodes above it, after another tab deleted them: an edit beats a
 * delete, and an open title is an edit. The document has their change already; empty when there is nothing to bring back.
 */
export function restoreEditedNode(
  document: DocumentReader,
  theirs: DocumentDiff,
  edit: TitleEdit | null,
): DocumentDiff {
  const node = edit === null ? undefined : theirs.nodes?.removed.get(edit.nodeId)
  if (node === undefined) return {}
  const updated = new Map([[node.id, [node, node] as const]])
  const ours: DocumentDiff = { nodes: { added: new Map(), removed: new Map(), updated } }
  return mergeDiffs({ document, ours, theirs }).diff
}
