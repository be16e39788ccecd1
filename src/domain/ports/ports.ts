import type { Result } from '../../lib'
import type { DocumentDiff } from '../diff/diff'
import type {
  AgendaItemId,
  CheckInId,
  DocumentId,
  DraftId,
  Instant,
  NodeId,
  PlainDate,
  RelationId,
  RoundId,
  Tables,
} from '../model'
import type { HealthMetricId, WinId } from '../week/records'

/** The time of day and the calendar day of the person, injected so that a test can hold them still. */
export interface Clock {
  now(): Instant
  today(): PlainDate
  /** Milliseconds that never go back, whatever the clock of the device is set to. Absent where nothing counts them. */
  monotonic?(): number
  /**
   * Calls the listener when the calendar day has changed: at midnight, or when a page that slept is shown again.
   * Returns what ends it. Absent where the day is not watched.
   */
  onNewDay?(listener: () => void): () => void
}

/** Fresh ids. */
export interface Ids {
  node(): NodeId
  relation(): RelationId
  checkIn(): CheckInId
  healthMetric(): HealthMetricId
  win(): WinId
  agendaItem(): AgendaItemId
  round(): RoundId
  draft(): DraftId
  document(): DocumentId
}

/** Every record of a document, by table: what a file or a database holds. */
export type DocumentContent = { readonly [T in keyof Tables]: readonly Tables[T][] }

export interface DocumentSummary {
  readonly id: DocumentId
  readonly title: string
  readonly nodeCount: number
  readonly changedAt: Instant
  readonly revision: number
}

/** A map that was deleted and can be restored. */
export interface DeletedSummary extends DocumentSummary {
  readonly deletedAt: Instant
}

export interface LoadedDocument {
  readonly content: DocumentContent
  readonly revision: number
  readonly damage: Damage
}

/** What was wrong with a stored document that could be opened nevertheless. */
export interface Damage {
  /** Stored records that cannot be read, kept beside the document as they were found. */
  readonly unreadable: readonly StoredRecord[]
  /** Were some of them found only now? */
  readonly isNew: boolean
  /** How many records had to be changed, added or left out to make the document sound. */
  readonly repaired: number
}

/** A record as it is stored, checked by nobody. */
export interface StoredRecord {
  readonly table: string
  readonly id: string
  readonly value: unknown
}

/** Records by table and id that are otherwise now than before; null: deleted. */
export type ChangedRecords = { readonly [T in keyof Tables]?: ReadonlyMap<string, Tables[T] | null> }

/** What commits after some revision have written. */
export interface DocumentChanges {
  /** The revision that they lead to. */
  readonly revision: number
  /** Null when the document was written anew as a whole, so that it has to be loaded. */
  readonly changed: ChangedRecords | null
}

export type RepositoryFailure =
  | { readonly type: 'quota' }
  | { readonly type: 'blocked' }
  | { readonly type: 'tooNew'; readonly schemaVersion: number }
  | { readonly type: 'corrupt'; readonly detail: string }
  | { readonly type: 'conflict'; readonly revision: number }
  | { readonly type: 'missing' }
  /** The browser does not allow storage here. */
  | { readonly type: 'denied' }
  /** The browser's database does not answer within a time that anyone would wait. */
  | { readonly type: 'noAnswer' }
  | { readonly type: 'unavailable'; readonly detail: string }
  /** A defect of ours; the error as it was thrown. */
  | { readonly type: 'unexpected'; readonly error: unknown }

/** One commit as another tab sees it. */
export interface CommittedChange {
  readonly documentId: DocumentId
  readonly revision: number
  /** Null when it cannot be read here: the disk has what it did. */
  readonly diff: DocumentDiff | null
}

/** Maps on disk. Every method answers with a named failure; none throws. */
export interface DocumentRepository {
  list(): Promise<Result<readonly DocumentSummary[], RepositoryFailure>>
  load(id: DocumentId): Promise<Result<LoadedDocument, RepositoryFailure>>
  /** What was committed after the given revision; reads only the rows that moved. */
  changesSince(id: DocumentId, revision: number): Promise<Result<DocumentChanges, RepositoryFailure>>
  /** `changedAt` is when the content became what it is; absent: now. */
  create(
    id: DocumentId,
    content: DocumentContent,
    changedAt?: Instant,
  ): Promise<Result<LoadedDocument, RepositoryFailure>>
  /**
   * One transaction over rows and revision; `conflict` when the revision on disk is another. `changedAt` as for `create`.
   */
  commit(
    id: DocumentId,
    expectedRevision: number,
    diff: DocumentDiff,
    changedAt?: Instant,
  ): Promise<Result<{ readonly revision: number }, RepositoryFailure>>
  /** Takes a document off the list, readable or not; for 30 days it can be restored as it was, with its session. */
  delete(id: DocumentId): Promise<Result<void, RepositoryFailure>>
  restore(id: DocumentId): Promise<Result<void, RepositoryFailure>>
  /** The deleted documents that can be restored, the last one first. */
  listDeleted(): Promise<Result<readonly DeletedSummary[], RepositoryFailure>>
  /** Removes all deleted documents for good. */
  emptyDeleted(): Promise<Result<void, RepositoryFailure>>
  loadSession(id: DocumentId): Promise<Result<unknown, RepositoryFailure>>
  saveSession(id: DocumentId, session: unknown): Promise<Result<void, RepositoryFailure>>
}

/** A map that was created just now: what it holds need not be read from the disk. */
export interface CreatedMap {
  readonly id: DocumentId
  readonly loaded: LoadedDocument
}

/** The maps on this device as a whole: each method does one thing that a person asks for. */
export interface MapLibrary {
  /** The latest change first. */
  list(): Promise<Result<readonly DocumentSummary[], RepositoryFailure>>
  create(content: DocumentContent): Promise<Result<CreatedMap, RepositoryFailure>>
  /** Gives a map a title of its own; tabs that have it open follow. */
  rename(id: DocumentId, title: string): Promise<Result<void, RepositoryFailure>>
  duplicate(id: DocumentId, title: string): Promise<Result<CreatedMap, RepositoryFailure>>
  /** Takes a map off the list, readable or not; for 30 days it can be restored as it was. */
  delete(id: DocumentId): Promise<Result<void, RepositoryFailure>>
  restore(id: DocumentId): Promise<Result<void, RepositoryFailure>>
  /** The deleted maps that can be restored, the last one first. */
  listDeleted(): Promise<Result<readonly DeletedSummary[], RepositoryFailure>>
  /** Removes all deleted maps for good. */
  emptyDeleted(): Promise<Result<void, RepositoryFailure>>
  /** Hears when another tab has changed a map. */
  subscribe(listener: () => void): () => void
}

/** Commits of other tabs; `publish` is called after the database transaction completed. */
export interface ChangeFeed {
  publish(change: CommittedChange): void
  subscribe(listener: (change: CommittedChange) => void): () => void
}

/**
 * The clipboard of the device as menus ask for it; keys go through the browser's own events. A browser may keep it
 * closed: what becomes of a request, the implementation answers by the command of the same name.
 */
export interface Clipboard {
  /** The selected branches, for this and other programs. */
  copy(): void
  cut(): void
  /** The selected branches as nothing but text. */
  copyMarkdown(): void
  paste(): void
}
