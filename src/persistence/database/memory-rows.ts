import type { DocumentId } from '../../domain'
import type { RecordRow, RowStore, RowTransaction } from './row-store'

interface MemoryTables {
  readonly documents: Map<DocumentId, unknown>
  readonly records: Map<DocumentId, Map<string, RecordRow>>
  readonly sessions: Map<DocumentId, unknown>
}

/** Rows that live as long as the page: values are copied on the way in and out, as a database does. */
export function createMemoryRows(): RowStore {
  let tables: MemoryTables = { documents: new Map(), records: new Map(), sessions: new Map() }
  let last: Promise<unknown> = Promise.resolve()

  async function run<Value>(work: (rows: RowTransaction) => Promise<Value>): Promise<Value> {
    const draft = copyOf(tables)
    const value = await work(memoryTransaction(draft))
    tables = draft
    return value
  }

  return {
    transaction: (_mode, work) => {
      const turn = last.then(() => run(work))
      last = turn.catch(() => undefined)
      return turn
    },
    failureOf: (error) => ({ type: 'unexpected', error }),
  }
}

function copyOf(tables: MemoryTables): MemoryTables {
  return {
    documents: new Map(tables.documents),
    records: new Map([...tables.records].map(([id, rows]) => [id, new Map(rows)])),
    sessions: new Map(tables.sessions),
  }
}

function memoryTransaction(tables: MemoryTables): RowTransaction {
  const { documents, sessions } = tables
  const recordsOf = (id: DocumentId): Map<string, RecordRow> => {
    const records = tables.records.get(id) ?? new Map<string, RecordRow>()
    tables.records.set(id, records)
    return records
  }
  return {
    allDocuments: () => copied([...documents.values()]),
    document: (id) => copied(documents.get(id)),
    putDocument: async (id, row) => documents.set(id, await copied(row)),
    records: (id) => copied([...recordsOf(id).values()]),
    recordsSince: (id, revision) =>
      copied([...recordsOf(id).values()].filter((row) => (row.revision ?? 0) > revision)),
    headlines: (id) => copied([...recordsOf(id).values()].filter((row) => row.headline === id)),
    async putRecords(rows) {
      for (const row of await copied([...rows])) recordsOf(row.documentId).set(nameOf(row.table, row.id), row)
    },
    clearRecords: (id) => copied(tables.records.delete(id)),
    session: (id) => copied(sessions.get(id)),
    putSession: async (id, session) => sessions.set(id, await copied(session)),
    deleteDocument: (id) => copied([documents, tables.records, sessions].map((table) => table.delete(id))),
  }
}

function copied<Value>(value: Value): Promise<Value> {
  return Promise.resolve(structuredClone(value))
}

function nameOf(table: string, id: string): string {
  return JSON.stringify([table, id])
}
