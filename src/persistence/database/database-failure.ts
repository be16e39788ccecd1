import { SCHEMA_VERSION } from '../../domain'
import type { RowStoreFailure } from './row-store'

/** Tables of a later version of the app: what they hold is at least one version ahead. */
export const NEWER_TABLES: RowStoreFailure = { type: 'tooNew', schemaVersion: SCHEMA_VERSION + 1 }

/** Names of errors, of IndexedDB and of Dexie, by which a browser refuses storage as such. */
const DENIED: readonly string[] = ['SecurityError', 'MissingAPIError', 'InvalidAccessError']
/** Names of errors that come from the state of the database, not from what was asked of it. */
const UNAVAILABLE: readonly string[] = [
  ...['OpenFailedError', 'DatabaseClosedError', 'AbortError', 'InvalidStateError', 'UnknownError'],
  ...[
    'NotFoundError',
    'TimeoutError',
    'TransactionInactiveError',
    'PrematureCommitError',
    'NotReadableError',
  ],
]

/** What an error of the database means; an abort is looked through to its cause. */
export function databaseFailure(error: unknown, outdated: boolean): RowStoreFailure {
  if (outdated) return NEWER_TABLES
  const names = causes(error).map((cause) => cause.name)
  if (names.includes('QuotaExceededError')) return { type: 'quota' }
  if (names.includes('VersionError')) return NEWER_TABLES
  if (names.some((name) => DENIED.includes(name))) return { type: 'denied' }
  if (names.some((name) => UNAVAILABLE.includes(name)))
    return { type: 'unavailable', detail: names.join(', ') }
  return { type: 'unexpected', error }
}

/** The error and what lies inside of it: Dexie wraps the cause of an abort as `inner`, of a bulk as `failures`. */
function causes(error: unknown): Error[] {
  const found: Error[] = []
  const waiting: unknown[] = [error]
  while (waiting.length > 0) {
    const cause = waiting.pop()
    if (!(cause instanceof Error) || found.includes(cause)) continue
    found.push(cause)
    waiting.push(cause.cause)
    if ('inner' in cause) waiting.push(cause.inner)
    if ('failures' in cause && Array.isArray(cause.failures)) waiting.push(...(cause.failures as unknown[]))
  }
  return found
}
