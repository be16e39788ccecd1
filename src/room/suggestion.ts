import type { DocumentDiff, NodeRecord } from '../domain'
import { changesOf, SHARED_TABLES, withoutHiddenChanges } from '../domain'

/** What somebody who suggests may write: an idea in the parking lot, below nothing. */
export function isParkedIdea({ kind, parentId, parked }: NodeRecord): boolean {
  return kind === 'idea' && parentId === null && parked !== null
}

/** Does the change leave everything alone but ideas in the parking lot, and own votes of a round that was revealed? */
export function isSuggestion(diff: DocumentDiff): boolean {
  const shared = withoutHiddenChanges(diff)
  return SHARED_TABLES.every((table) =>
    table === 'nodes'
      ? Array.from(changesOf(shared, table)).every(([, { before, after }]) =>
          [before, after].every((node) => node === undefined || isParkedIdea(node)),
        )
      : Array.from(changesOf(shared, table)).every(
          ([, { before }]) => table === 'votes' && before === undefined,
        ),
  )
}
