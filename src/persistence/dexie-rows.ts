import type { Collection, Dexie, Table, Transaction } from 'dexie'
import type { DocumentId } from '../domain'
import { databaseFailure } from './database-failure'
import type { DocumentRow, RecordKey, RecordRow, RowStore, RowTransaction } from './row-store'

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

/** Rows put in one task: more would keep the page from answering while a large map is written. */
const PIECE = 500

async function putInPieces(records: Table<RecordRow, RecordKey>, rows: readonly RecordRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += PIECE)
    await records.bulkPut(rows.slice(start, start + PIECE))
}

function rowsOf(transaction: Transaction): RowTransaction {
  const documents = transaction.table<DocumentRow, DocumentId>('documents')
  const records = transaction.table<RecordRow, RecordKey>('records')
  const sessions = transaction.table<SessionRow, DocumentId>('sessions')
  // Arrays sort after strings, so these bounds hold every key that begins with the id.
  const recordsOf = (id: DocumentId): Collection<RecordRow, RecordKey> =>
    records.where('[documentId+table+id]').between([id], [id, []])
  return {
    allDocuments: () => documents.toArray(),
    document: (id) => documents.get(id),
    putDocument: (row) => documents.put(row),
    records: (id) => recordsOf(id).toArray(),
    recordsSince: (id, revision) =>
      records.where('[documentId+revision]').between([id, revision], [id, Infinity], false).toArray(),
    headlines: (id) => records.where('headline').equals(id).toArray(),
    putRecords: (rows) => putInPieces(records, rows),
    clearRecords: (id) => recordsOf(id).delete(),
    session: async (id) => (await sessions.get(id))?.session,
    putSession: (id, session) => sessions.put({ documentId: id, session }),
    deleteDocument: (id) => Promise.all([documents.delete(id), recordsOf(id).delete(), sessions.delete(id)]),
  }
}
