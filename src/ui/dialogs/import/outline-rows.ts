import {
  createLiveDocument,
  mapRoots,
  parkedRoots,
  walkBranch,
  type DocumentContent,
  type NodeId,
  type NodeRecord,
} from '../../../domain'

export interface OutlineRow {
  readonly node: NodeRecord
  /** 0 for a root. */
  readonly depth: number
}

/** The nodes of a map in reading order, those of the parking lot last. */
export function outlineRows(content: DocumentContent): readonly OutlineRow[] {
  const document = createLiveDocument(content)
  const depths = new Map<NodeId, number>()
  const rows: OutlineRow[] = []
  for (const root of [...mapRoots(document), ...parkedRoots(document)]) {
    for (const id of walkBranch(document, root)) {
      const node = document.node(id)
      if (node === undefined) continue
      const depth = node.parentId === null ? 0 : (depths.get(node.parentId) ?? 0) + 1
      depths.set(id, depth)
      rows.push({ node, depth })
    }
  }
  return rows
}
