import type { DocumentDiff, NodeRecord } from '../domain'
import { changesOf, TABLE_NAMES } from '../domain'

/** What somebody who suggests may write: an idea in the parking lot, below nothing. */
export function isParkedIdea({ kind, parentId, parked }: NodeRecord): boolean {
  return kind === 'idea' && parentId === null && parked !== null
}

/** Does the change leave everything alone but ideas in the parking lot? */
export function isSuggestion(diff: DocumentDiff): boolean {
  return TABLE_NAMES.every((table) =>
    table === 'nodes'
      ? Array.from(changesOf(diff, table)).every(([, { before, after }]) =>
          [before, after].every((node) => node === undefined || isParkedIdea(node)),
        )
      : changesOf(diff, table).next().done === true,
  )
}
