import type { Collection, Dexie, Table, Transaction } from 'dexie'
import type { DocumentId } from '../../domain'
import { databaseFailure } from './database-failure'
import { isObject } from '../is-object'
import type { RecordKey, RecordRow, RowStore, RowTransaction } from './row-store'
import { PACK_SIZE } from './stored-rows'

interface SessionRow {
  readonly documentId: DocumentId
  readonly session: unknown
}

/**
 * Rows in IndexedDB. `isOutdated` tells that another tab has upgraded the tables and this one let go of them;
 * from then on every transaction fails as `tooNew`.
 */
export function createDexieRows(database: Dexie, isOutdated: () => boolean): RowStore {
  return {
    transaction<Value>(mode: 'read' | 'write', work: (rows: RowTransaction) => Promise<Value>) {
      // Dexie follows a transaction through native promises only from a function that is `async` itself.
      const scope = async (transaction: Transaction): Promise<Value> => work(rowsOf(transaction))
      return database.transaction(mode === 'read' ? 'r' : 'rw', database.tables, scope)
    },
    failureOf: (error) => databaseFailure(error, isOutdated()),
  }
}

/** Rows read, or records written, in one task: more would keep the page from answering while a large map travels. */
const ROWS_READ_TOGETHER = 10
const RECORDS_WRITTEN_TOGETHER = 2_000

async function readInBatches(records: Table<RecordRow, RecordKey>, id: DocumentId): Promise<RecordRow[]> {
  const rows: RecordRow[] = []
  for (let after: readonly unknown[] = [id]; ;) {
    // Arrays sort after strings, so the upper bound holds every key that begins with the id.
    const batch = await records
      .where('[documentId+table+id]')
      .between(after, [id, []], false)
      .limit(ROWS_READ_TOGETHER)
      .toArray()
    rows.push(...batch)
    const last = batch.at(-1)
    if (last === undefined) return rows
    after = [id, last.table, last.id]
  }
}

async function putInBatches(records: Table<RecordRow, RecordKey>, rows: Iterable<RecordRow>): Promise<void> {
  let batch: RecordRow[] = []
  let size = 0
  for (const row of rows) {
    batch.push(row)
    size += row.pack === undefined ? 1 : PACK_SIZE
    if (size < RECORDS_WRITTEN_TOGETHER) continue
    await records.bulkPut(batch)
    batch = []
    size = 0
  }
  await records.bulkPut(batch)
}

function rowsOf(transaction: Transaction): RowTransaction {
  const documents = transaction.table<unknown, DocumentId>('documents')
  const records = transaction.table<RecordRow, RecordKey>('records')
  const sessions = transaction.table<SessionRow, DocumentId>('sessions')
  const recordsOf = (id: DocumentId): Collection<RecordRow, RecordKey> =>
    records.where('[documentId+table+id]').between([id], [id, []])
  return {
    allDocuments: () => documents.toArray(),
    document: (id) => documents.get(id),
    putDocument: (id, row) => documents.put(isObject(row) ? { ...row, id } : { id }),
    records: (id) => readInBatches(records, id),
    recordsSince: (id, revision) =>
      records.where('[documentId+revision]').between([id, revision], [id, Infinity], false).toArray(),
    headlines: (id) => records.where('headline').equals(id).toArray(),
    putRecords: (rows) => putInBatches(records, rows),
    clearRecords: (id) => recordsOf(id).delete(),
    session: async (id) => (await sessions.get(id))?.session,
    putSession: (id, session) => sessions.put({ documentId: id, session }),
    deleteDocument: (id) => Promise.all([documents.delete(id), recordsOf(id).delete(), sessions.delete(id)]),
  }
}
