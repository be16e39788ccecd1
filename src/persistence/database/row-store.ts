import type { DocumentId, Instant, StoredRecord } from '../../domain'

/** What the list of maps needs, and the two numbers that guard a map: revision and content version. */
export interface DocumentRow {
  readonly id: DocumentId
  readonly title: string
  readonly nodeCount: number
  readonly revision: number
  readonly schemaVersion: number
  readonly createdAt: Instant
  readonly changedAt: Instant
  /** When a person deleted the map; null while it is in the list. */
  readonly deletedAt: Instant | null
}

/** One record of a document, or a pack of many. A row of its own is later than what a pack says of its record. */
export interface RecordRow {
  readonly documentId: DocumentId
  readonly table: string
  readonly id: string
  /** Null once the record is deleted, and in a pack's own row. */
  readonly value: unknown
  /** The revision of the document that wrote the row; absent in rows of the first version of the tables. */
  readonly revision?: number
  /** Names the document again on the few rows that its title is read from, so that an index finds them. */
  readonly headline?: DocumentId
  /** The records of a pack in JSON; a list of them in rows of the first two versions of the tables. */
  readonly pack?: string | readonly StoredRecord[]
}

export type RecordKey = readonly [documentId: DocumentId, table: string, id: string]

/** What one transaction can read and write. Writing answers nothing; rows are checked by their reader. */
export interface RowTransaction {
  allDocuments(): Promise<readonly unknown[]>
  document(id: DocumentId): Promise<unknown>
  putDocument(id: DocumentId, row: unknown): Promise<unknown>
  records(id: DocumentId): Promise<readonly RecordRow[]>
  /** The rows that later revisions than the given one have written. */
  recordsSince(id: DocumentId, revision: number): Promise<readonly RecordRow[]>
  headlines(id: DocumentId): Promise<readonly RecordRow[]>
  putRecords(rows: Iterable<RecordRow>): Promise<unknown>
  /** Deletes every record of the document. */
  clearRecords(id: DocumentId): Promise<unknown>
  session(id: DocumentId): Promise<unknown>
  putSession(id: DocumentId, session: unknown): Promise<unknown>
  /** The document with its records and session. */
  deleteDocument(id: DocumentId): Promise<unknown>
}

/**
 * Rows on disk or in memory. A transaction is atomic and isolated: if `work` throws nothing was written, and
 * the promise resolves only after everything reached the disk.
 */
export interface RowStore {
  transaction<Value>(mode: 'read' | 'write', work: (rows: RowTransaction) => Promise<Value>): Promise<Value>
  /** Says in the repository's words what a thrown error means. */
  failureOf(error: unknown): RowStoreFailure
}

export type RowStoreFailure =
  | { readonly type: 'quota' }
  | { readonly type: 'blocked' }
  | { readonly type: 'tooNew'; readonly schemaVersion: number }
  | { readonly type: 'denied' }
  | { readonly type: 'unavailable'; readonly detail: string }
  | { readonly type: 'unexpected'; readonly error: unknown }
