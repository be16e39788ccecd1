import type { DocumentDiff, DocumentId } from '../../domain'
import type { Journal } from './journal'

/** What one page keeps of a document in the journal, and what it took over from earlier pages. */
export class JournalWriter {
  readonly #journal: Journal
  readonly #documentId: DocumentId
  #keys: readonly string[] = []
  #isCurrent = false

  constructor(journal: Journal, documentId: DocumentId) {
    this.#journal = journal
    this.#documentId = documentId
  }

  /** Does the journal hold all that is unsent? */
  get isCurrent(): boolean {
    return this.#isCurrent
  }

  /** More has become unsent since it was written. */
  markStale(): void {
    this.#isCurrent = false
  }

  /** The edits of earlier pages; `clear` removes them as well. */
  read(): readonly DocumentDiff[] {
    const entries = this.#journal.entries(this.#documentId)
    this.#keys = entries.map(({ key }) => key)
    return entries.map(({ diff }) => diff)
  }

  /** Keeps all that is unsent; false when there is no room. The same edits are never written twice. */
  write(unsent: DocumentDiff): boolean {
    if (this.#isCurrent) return true
    const key = this.#journal.write(this.#documentId, unsent)
    if (key !== null && !this.#keys.includes(key)) this.#keys = [...this.#keys, key]
    this.#isCurrent = key !== null
    return this.#isCurrent
  }

  /** Everything is on disk. */
  clear(): void {
    this.#keys.forEach((key) => this.#journal.remove(key))
    this.#keys = []
    this.#isCurrent = false
  }
}
