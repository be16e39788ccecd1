import { Dexie } from 'dexie'

/** Counts the shapes of the tables only; what a document holds has a version of its own, `SCHEMA_VERSION`. */
export const DATABASE_VERSION = 1

/** The tables on disk, not yet opened. */
export function createDatabase(name: string): Dexie {
  // Without "strict", Chromium calls a transaction complete before the disk has it.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  database.version(DATABASE_VERSION).stores({
    documents: 'id',
    records: '[documentId+table+id], headline',
    sessions: 'documentId',
    snapshots: '++, documentId',
  })
  return database
}
