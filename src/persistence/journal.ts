import type { DocumentDiff, DocumentId } from '../domain'
import { randomId } from '../lib'
import { packDiff, readDiff } from './packed-diff'

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

/** A journal in `localStorage` or its like; `page` tells the entries of pages apart. */
export function createJournal(storage: Storage, page: string = randomId()): Journal {
  return {
    write(documentId, diff) {
      const key = `${PREFIX}.${documentId}.${page}`
      try {
        storage.setItem(key, JSON.stringify(packDiff(diff)))
        return key
      } catch {
        return null
      }
    },
    entries(documentId) {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
      return keys
        .filter((key) => key?.startsWith(`${PREFIX}.${documentId}.`) === true)
        .flatMap((key) => {
          const diff = key === null ? null : readDiff(storage.getItem(key))
          return key === null || diff === null ? [] : [{ key, diff }]
        })
    },
    remove: (key) => storage.removeItem(key),
  }
}
