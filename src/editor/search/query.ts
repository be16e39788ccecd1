import type { NodeKind } from '../../domain'
import type { RuleId } from '../../rules'

/** Bands of confidence: not given yet, up to 3, 4 to 6, 7 and more. */
export const CONFIDENCE_BANDS = ['none', 'low', 'middle', 'high'] as const
export type ConfidenceBand = (typeof CONFIDENCE_BANDS)[number]

/** What to find; every part that is given must match. */
export interface SearchQuery {
  /** Words that stand in title or note, in any order, whatever their case and accents. */
  readonly text: string
  readonly kind: NodeKind | null
  /** Empty: nobody. */
  readonly owner: string | null
  /** A rule with a finding at the node, or `any`. */
  readonly check: RuleId | 'any' | null
  readonly confidence: ConfidenceBand | null
}

export const EMPTY_QUERY: SearchQuery = { text: '', kind: null, owner: null, check: null, confidence: null }

/** Does the query ask for nothing at all? */
export function isEmptyQuery({ text, ...filters }: SearchQuery): boolean {
  return text.trim() === '' && Object.values(filters).every((filter) => filter === null)
}
