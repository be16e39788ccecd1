import {
  checkInvariants,
  createLiveDocument,
  documentTitle,
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
} from '../domain'
import { err, ok, type Result } from '../lib'
import { parseDocumentRow, summaryOf } from './document-row'
import { movedRecords } from './moved-records'
import { openStored, type OpenedRows } from './open-stored'
import { isReadable } from './packed-diff'
import type { DocumentRow, RecordRow, RowStore, RowTransaction } from './row-store'
import { isScattered, rowChanges, rowsOf, touchesHeadlines, unpackRows } from './stored-rows'

type Outcome<Value> = Result<Value, RepositoryFailure>

/** The repository over any store of rows. Every method is one transaction. */
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

  return {
    list: () => attempt('read', async (rows) => ok(summaries(await rows.allDocuments()))),
    load: async (id) => {
      const stored = await attempt('read', (rows) => readStored(rows, id))
      if (!stored.ok) return stored
      const read = openDocument(stored.value)
      if (!read.ok) return read
      if (isGood(read.value)) return ok(loadedOf(read.value))
      return attempt('write', (rows) => renewDocument(rows, id))
    },
    changesSince: (id, revision) => attempt('read', (rows) => readChanges(rows, id, revision)),
    create: (id, content) => attempt('write', (rows) => createDocument(rows, { id, content, now: now() })),
    commit: (id, expectedRevision, diff) =>
      attempt('write', (rows) => commitDiff(rows, { id, expectedRevision, diff, now: now() })),
    delete: (id) => attempt('write', (rows) => done(rows.deleteDocument(id))),
    loadSession: (id) => attempt('read', async (rows) => ok(await rows.session(id))),
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
    .sort((a, b) => b.changedAt - a.changedAt)
    .map(summaryOf)
}

async function guardOf(rows: RowTransaction, id: DocumentId): Promise<Outcome<DocumentRow>> {
  const stored = await rows.document(id)
  if (stored === undefined) return err({ type: 'missing' })
  const row = parseDocumentRow(stored)
  return row ? ok(row) : err({ type: 'corrupt', detail: 'document row' })
}

interface StoredDocument {
  readonly row: DocumentRow
  readonly records: readonly RecordRow[]
}

async function readStored(rows: RowTransaction, id: DocumentId): Promise<Outcome<StoredDocument>> {
  const guard = await guardOf(rows, id)
  return guard.ok ? ok({ row: guard.value, records: await rows.records(id) }) : guard
}

interface ReadDocument extends OpenedRows {
  readonly row: DocumentRow
  readonly scattered: boolean
}

function openDocument({ row, records }: StoredDocument): Outcome<ReadDocument> {
  const opened = openStored(row.schemaVersion, records)
  return opened.ok ? ok({ ...opened.value, row, scattered: isScattered(records) }) : opened
}

/** Can the rows stay as they are? */
function isGood({ change, scattered }: ReadDocument): boolean {
  return change === null && !scattered
}

function loadedOf({ content, row }: ReadDocument): LoadedDocument {
  return { content, revision: row.revision }
}

/** Writes all rows anew. */
async function renewDocument(rows: RowTransaction, id: DocumentId): Promise<Outcome<LoadedDocument>> {
  const stored = await readStored(rows, id)
  if (!stored.ok) return stored
  const read = openDocument(stored.value)
  if (!read.ok) return read
  if (isGood(read.value)) return ok(loadedOf(read.value))
  const { content, row } = read.value
  const revision = row.revision + 1
  await rows.clearRecords(id)
  await rows.putRecords(rowsOf({ documentId: id, revision }, content))
  await rows.putDocument({ ...row, ...labelOf(content), revision, schemaVersion: SCHEMA_VERSION })
  return ok({ content, revision })
}

async function readChanges(
  rows: RowTransaction,
  id: DocumentId,
  since: number,
): Promise<Outcome<DocumentChanges>> {
  const guard = await guardOf(rows, id)
  if (!guard.ok) return guard
  const { revision, schemaVersion } = guard.value
  if (schemaVersion > SCHEMA_VERSION) return err({ type: 'tooNew', schemaVersion })
  const isComparable = schemaVersion === SCHEMA_VERSION && revision >= since
  return ok({ revision, moved: isComparable ? movedRecords(await rows.recordsSince(id, since)) : null })
}

function labelOf(content: DocumentContent): Pick<DocumentRow, 'title' | 'nodeCount'> {
  const roots = content.nodes.filter(({ parentId }) => parentId === null)
  return {
    title: documentTitle(createLiveDocument({ ...content, nodes: roots })),
    nodeCount: content.nodes.length,
  }
}

interface Creation {
  readonly id: DocumentId
  readonly content: DocumentContent
  readonly now: Instant
}

async function createDocument(
  rows: RowTransaction,
  { id, content, now }: Creation,
): Promise<Outcome<LoadedDocument>> {
  const guard = await guardOf(rows, id)
  if (guard.ok) return err({ type: 'conflict', revision: guard.value.revision })
  if (guard.error.type !== 'missing') return guard
  const violations = checkInvariants(createLiveDocument(content))
  if (violations.length > 0) return err({ type: 'corrupt', detail: JSON.stringify(violations) })
  await rows.putRecords(rowsOf({ documentId: id, revision: 1 }, content))
  await rows.putDocument({
    ...{ id, ...labelOf(content), revision: 1, schemaVersion: SCHEMA_VERSION },
    ...{ createdAt: now, changedAt: now },
  })
  return ok({ content, revision: 1 })
}

interface Commit {
  readonly id: DocumentId
  readonly expectedRevision: number
  readonly diff: DocumentDiff
  readonly now: Instant
}

async function commitDiff(
  rows: RowTransaction,
  { id, expectedRevision, diff, now }: Commit,
): Promise<Outcome<{ readonly revision: number }>> {
  const guard = await guardOf(rows, id)
  if (!guard.ok) return guard
  const row = guard.value
  if (row.schemaVersion > SCHEMA_VERSION) return err({ type: 'tooNew', schemaVersion: row.schemaVersion })
  if (row.schemaVersion < SCHEMA_VERSION || row.revision !== expectedRevision)
    return err({ type: 'conflict', revision: row.revision })
  if (!isReadable(diff)) return err({ type: 'corrupt', detail: 'the change' })
  const revision = expectedRevision + 1
  const changes = rowChanges({ documentId: id, revision }, diff)
  await rows.putRecords(changes.puts)
  const title = touchesHeadlines(diff) ? await readTitle(rows, id) : null
  await rows.putDocument({
    ...row,
    title: title ?? row.title,
    nodeCount: row.nodeCount + changes.nodes,
    revision,
    changedAt: now,
  })
  return ok({ revision })
}

/** The title as the headline rows have it now; null when they cannot be read. */
async function readTitle(rows: RowTransaction, id: DocumentId): Promise<string | null> {
  const parsed = parseRecords(unpackRows(await rows.headlines(id)))
  return parsed.ok ? documentTitle(createLiveDocument(parsed.value)) : null
}
