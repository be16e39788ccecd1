import type { DocumentReader, NodeRecord } from '../../domain'
import { foldText, termsOf } from '../../editor'

/** So many cards are offered at most. */
const LIMIT = 12

/**
 * The cards whose titles hold every word of a query, in any order, those that begin with the query first. The
 * answer keeps the compared titles for as long as their records last.
 */
export function createCardMatcher(document: DocumentReader): (query: string) => readonly NodeRecord[] {
  const titles = new WeakMap<NodeRecord, string>()
  const titleOf = (node: NodeRecord): string => {
    const title = titles.get(node) ?? foldText(node.title)
    titles.set(node, title)
    return title
  }
  return (query) => {
    const terms = termsOf(query)
    if (terms.length === 0) return []
    const start = foldText(query.trim())
    const found: { first: NodeRecord[]; other: NodeRecord[] } = { first: [], other: [] }
    for (const node of document.all('nodes')) {
      const title = titleOf(node)
      if (!terms.every((term) => title.includes(term))) continue
      ;(title.startsWith(start) ? found.first : found.other).push(node)
      if (found.first.length >= LIMIT) break
    }
    return [...found.first, ...found.other].slice(0, LIMIT)
  }
}
