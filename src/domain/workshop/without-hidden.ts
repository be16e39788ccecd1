import type { DocumentContent } from '../ports/ports'

/** Tables of what people said and nobody else may see before the round is revealed. */
const HIDDEN_TABLES = ['turns', 'drafts', 'ballots'] as const

/** The content as others may have it: without what is hidden, and without the round that it was said in. */
export function withoutHidden(content: DocumentContent): DocumentContent {
  const rounds = content.rounds.filter(({ revealedAt }) => revealedAt !== null)
  return { ...content, rounds, ...Object.fromEntries(HIDDEN_TABLES.map((table) => [table, []])) }
}
