import type { DocumentDiff, DocumentId } from '../../domain'
import { randomId } from '../../lib'
import { packDiff, readDiff } from '../packed-diff'

/** Edits that an earlier page could not bring to the disk before it went. */
export interface JournalEntry {
  readonly key: string
  readonly diff: DocumentDiff
}

/**
 * The last resort of an orderly exit: written synchronously while the page goes, read at the next start. It
 * does not survive a killed process, which is why the database is always written first.
 */
export interface Journal {
  /** Replaces what this page kept of the document. The key of the entry; null when there is no room. */
  write(documentId: DocumentId, diff: DocumentDiff): string | null
  /** What any page kept of the document; entries of a later version are left for it. */
  entries(documentId: DocumentId): readonly JournalEntry[]
  remove(key: string): void
}

const PREFIX = 'objectree.journal'

/**
 * A journal in `localStorage` or its like, which a browser may refuse to hand out or to use: then it keeps nothing.
 * `page` tells the entries of pages apart.
 */
export function createJournal(storage: () => Storage, page: string = randomId()): Journal {
  return {
    write(documentId, diff) {
      const key = `${PREFIX}.${documentId}.${page}`
      return attempt(null, () => {
        storage().setItem(key, JSON.stringify(packDiff(diff)))
        return key
      })
    },
    entries: (documentId) => attempt([], () => entriesOf(storage(), `${PREFIX}.${documentId}.`)),
    remove: (key) => attempt(undefined, () => storage().removeItem(key)),
  }
}

/** The documents of which the journal keeps edits that are not on disk. */
export function documentsInJournal(storage: () => Storage): ReadonlySet<DocumentId> {
  return attempt<ReadonlySet<DocumentId>>(new Set(), () => {
    const kept = storage()
    const keys = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '')
    const ids = keys.flatMap((key) => /^objectree\.journal\.([^.]+)\./.exec(key)?.[1] ?? [])
    return new Set(ids.map((id) => id as DocumentId))
  })
}

function attempt<Value>(otherwise: Value, work: () => Value): Value {
  try {
    return work()
  } catch {
    return otherwise
  }
}

function entriesOf(storage: Storage, prefix: string): JournalEntry[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const diff = readDiff(storage.getItem(key))
      return diff === null ? [] : [{ key, diff }]
    })
}
