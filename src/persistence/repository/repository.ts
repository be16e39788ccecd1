import {
  contentTitle,
  parseRecords,
  SCHEMA_VERSION,
  type DocumentChanges,
  type DocumentContent,
  type DocumentDiff,
  type DocumentId,
  type DocumentRepository,
  type DocumentSummary,
  type Instant,
  type LoadedDocument,
  type RepositoryFailure,
} from '../../domain'
import { err, ok, type Result } from '../../lib'
import { parseDocumentRow, summaryOf } from '../database/document-row'
import { isSound } from './is-sound'
import { changedRecords } from './changed-records'
import { isDeleted, listDeleted, markDeleted, removeDeleted, restoreDocument } from './deleted-documents'
import { isReadable } from '../packed-diff'
import { readDocument, type ReadDocument } from './read-document'
import type { DocumentRow, RecordRow, RowStore, RowTransaction } from '../database/row-store'
import {
  isScattered,
  rowChanges,
  rowsOf,
  setAsideRows,
  touchesHeadlines,
  valuesByTable,
} from '../database/stored-rows'

type Outcome<Value> = Result<Value, RepositoryFailure>

/** How often a document is read again when other tabs write while it is being renewed. */
const MAX_READINGS = 5

/** The repository over any store of rows. Every method is one transaction, but for `load` of rows that need renewal. */
export function createRepository(store: RowStore, now: () => Instant): DocumentRepository {
  async function attempt<Value>(
    mode: 'read' | 'write',
    work: (rows: RowTransaction) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> {
    try {
      return await store.transaction(mode, work)
    } catch (error) {
      return err(store.failureOf(error))
    }
  }

  async function load(id: DocumentId, reading = 1): Promise<Outcome<LoadedDocument>> {
    const stored = await attempt('read', (rows) => readStored(rows, id))
    if (!stored.ok) return stored
    const { row, records } = stored.value
    const read = await readDocument(row.schemaVersion, records)
    if (!read.ok) return read
    const { content, damage, isStored } = read.value
    if (isStored && !isScattered(records)) return ok({ content, damage, revision: row.revision })
    const renewed = await attempt('write', (rows) => renewDocument(rows, row, read.value))
    const isLate = !renewed.ok && renewed.error.type === 'conflict' && reading < MAX_READINGS
    return isLate ? load(id, reading + 1) : renewed
  }

  return {
    list: () => attempt('read', async (rows) => ok(summaries(await rows.allDocuments()))),
    load,
    changesSince: (id, revision) => attempt('read', (rows) => readChanges(rows, id, revision)),
    create: async (id, content, changedAt = now()) => {
      if (!(await isSound(content))) return err({ type: 'corrupt', detail: 'broken invariants' })
      return attempt('write', (rows) => createDocument(rows, { id, content, now: now(), changedAt }))
    },
    commit: (id, expectedRevision, diff, changedAt = now()) =>
      attempt('write', (rows) => commitDiff(rows, { id, expectedRevision, diff, changedAt })),
    delete: (id) => attempt('write', (rows) => markDeleted(rows, id, now())),
    restore: (id) => attempt('write', (rows) => restoreDocument(rows, id)),
    listDeleted: () => attempt('write', (rows) => listDeleted(rows, now())),
    emptyDeleted: () => attempt('write', (rows) => removeDeleted(rows, () => true)),
    loadSession: (id) =>
      attempt('read', async (rows) => ok((await isDeleted(rows, id)) ? undefined : await rows.session(id))),
    saveSession: (id, session) => attempt('write', (rows) => done(rows.putSession(id, session))),
  }
}

async function done(writing: Promise<unknown>): Promise<Outcome<void>> {
  await writing
  return ok(undefined)
}

function summaries(stored: readonly unknown[]): DocumentSummary[] {
  return stored
    .map(parseDocumentRow)
    .filter((row) => row !== null)
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => b.changedAt - a.changedAt)
    .map(summaryOf)
}

async function readRow(rows: RowTransaction, id: DocumentId): Promise<Outcome<DocumentRow>> {
  const row = parseDocumentRow(await rows.document(id))
  return row && row.deletedAt === null ? ok(row) : err({ type: 'missing' })
}

interface StoredDocument {
  readonly row: DocumentRow
  readonly records: readonly RecordRow[]
}

async function readStored(rows: RowTransaction, id: DocumentId): Promise<Outcome<StoredDocument>> {
  const row = await readRow(rows, id)
  return row.ok ? ok({ row: row.value, records: await rows.records(id) }) : row
}

/** Writes all rows anew as they were read, unless someone else has written meanwhile. */
async function renewDocument(
  rows: RowTransaction,
  readRowBefore: DocumentRow,
  { content, damage }: ReadDocument,
): Promise<Outcome<LoadedDocument>> {
  const { id } = readRowBefore
  const row = await readRow(rows, id)
  if (!row.ok) return row
  if (row.value.revision !== readRowBefore.revision)
    return err({ type: 'conflict', revision: row.value.revision })
  const revision = row.value.revision + 1
  const origin = { documentId: id, revision }
  await rows.clearRecords(id)
  await rows.putRecords(rowsOf(origin, content))
  await rows.putRecords(setAsideRows(origin, damage.unreadable))
  await rows.putDocument(id, { ...row.value, ...labelOf(content), revision, schemaVersion: SCHEMA_VERSION })
  return ok({ content, damage, revision })
}

async function readChanges(
  rows: RowTransaction,
  id: DocumentId,
  since: number,
): Promise<Outcome<DocumentChanges>> {
  const row = await readRow(rows, id)
  if (!row.ok) return row
  const { revision, schemaVersion } = row.value
  if (schemaVersion > SCHEMA_VERSION) return err({ type: 'tooNew', schemaVersion })
  const isComparable = schemaVersion === SCHEMA_VERSION && revision >= since
  return ok({ revision, changed: isComparable ? changedRecords(await rows.recordsSince(id, since)) : null })
}

function labelOf(content: DocumentContent): Pick<DocumentRow, 'title' | 'nodeCount'> {
  return {
    title: contentTitle(content),
    nodeCount: content.nodes.length,
  }
}

interface Creation {
  readonly id: DocumentId
  readonly content: DocumentContent
  readonly now: Instant
  readonly changedAt: Instant
}

async function createDocument(
  rows: RowTransaction,
  { id, content, now, changedAt }: Creation,
): Promise<Outcome<LoadedDocument>> {
  const existing = await readRow(rows, id)
  if (existing.ok) return err({ type: 'conflict', revision: existing.value.revision })
  // What is left of a deleted map of that name gives way.
  await rows.deleteDocument(id)
  await rows.putRecords(rowsOf({ documentId: id, revision: 1 }, content))
  await rows.putDocument(id, {
    ...{ id, ...labelOf(content), revision: 1, schemaVersion: SCHEMA_VERSION },
    ...{ createdAt: now, changedAt, deletedAt: null },
  })
  return ok({ content, revision: 1, damage: { unreadable: [], isNew: false, repaired: 0 } })
}

interface Commit {
  readonly id: DocumentId
  readonly expectedRevision: number
  readonly diff: DocumentDiff
  readonly changedAt: Instant
}

async function commitDiff(
  rows: RowTransaction,
  { id, expectedRevision, diff, changedAt }: Commit,
): Promise<Outcome<{ readonly revision: number }>> {
  const stored = await readRow(rows, id)
  if (!stored.ok) return stored
  const row = stored.value
  if (row.schemaVersion > SCHEMA_VERSION) return err({ type: 'tooNew', schemaVersion: row.schemaVersion })
  if (row.schemaVersion < SCHEMA_VERSION || row.revision !== expectedRevision)
    return err({ type: 'conflict', revision: row.revision })
  if (!isReadable(diff)) return err({ type: 'corrupt', detail: 'the change' })
  const revision = expectedRevision + 1
  const changes = rowChanges({ documentId: id, revision }, diff)
  await rows.putRecords(changes.puts)
  const title = touchesHeadlines(diff) ? await readTitle(rows, id) : null
  await rows.putDocument(id, {
    ...row,
    title: title ?? row.title,
    nodeCount: row.nodeCount + changes.nodes,
    revision,
    changedAt,
  })
  return ok({ revision })
}

/** The title as the headline rows have it now; null when they cannot be read. */
async function readTitle(rows: RowTransaction, id: DocumentId): Promise<string | null> {
  const parsed = parseRecords(valuesByTable(await rows.headlines(id)))
  return parsed.ok ? contentTitle(parsed.value) : null
}
