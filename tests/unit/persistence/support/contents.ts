import { TABLE_NAMES, type DocumentContent, type DocumentId } from '../../../../src/domain'

export function documentId(text: string): DocumentId {
  return text as DocumentId
}

/** The records by table and id: in which order they come back means nothing. */
export function byId(content: DocumentContent): Record<string, Map<string, unknown>> {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [table, new Map(content[table].map((row) => [row.id, row]))]),
  )
}

/** The same document with another title on one node. */
export function renamed(content: DocumentContent, from: string, to: string): DocumentContent {
  return {
    ...content,
    nodes: content.nodes.map((node) => (node.title === from ? { ...node, title: to } : node)),
  }
}

/** The same document without one leaf. */
export function without(content: DocumentContent, title: string): DocumentContent {
  return { ...content, nodes: content.nodes.filter((node) => node.title !== title) }
}
