import { type Confidence, type NodeRecord, KINDS } from '../../domain'
import { foldText, termsOf } from './fold-text'
import type { ConfidenceBand, SearchQuery } from './query'

/** Does a node answer a query, but for what the checks say of it? */
export type Matcher = (node: NodeRecord | undefined, query: SearchQuery) => boolean

/** A matcher that keeps the compared text of each record for as long as the record lasts. */
export function createMatcher(): Matcher {
  const texts = new WeakMap<NodeRecord, string>()
  const terms = new WeakMap<SearchQuery, readonly string[]>()

  function textOf(node: NodeRecord): string {
    const text = texts.get(node) ?? foldText(`${node.title}\n${node.note}`)
    texts.set(node, text)
    return text
  }

  function wordsOf(query: SearchQuery): readonly string[] {
    const words = terms.get(query) ?? termsOf(query.text)
    terms.set(query, words)
    return words
  }

  // The cheapest questions come first.
  return (node, query) => {
    const { kind, owner, confidence } = query
    return (
      node !== undefined &&
      (kind === null || node.kind === kind) &&
      (owner === null || (node.owner ?? '') === owner) &&
      (confidence === null || bandOf(node) === confidence) &&
      wordsOf(query).every((word) => textOf(node).includes(word))
    )
  }
}

/** Only key results are asked for confidence; what others carry from earlier does not count. */
function bandOf({ kind, confidence }: NodeRecord): ConfidenceBand | null {
  if (KINDS[kind].progress !== 'metric') return null
  return confidence === null ? 'none' : bandOfValue(confidence)
}

function bandOfValue(confidence: Confidence): ConfidenceBand {
  if (confidence <= 3) return 'low'
  return confidence >= 7 ? 'high' : 'middle'
}
