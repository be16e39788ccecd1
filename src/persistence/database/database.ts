import { Dexie } from 'dexie'

/** Counts the shapes of the tables only; what a document holds has a version of its own, `SCHEMA_VERSION`. */
export const DATABASE_VERSION = 3

/** The tables on disk, not yet opened. */
export function createDatabase(name: string): Dexie {
  // Without "strict", Chromium calls a transaction complete before the disk has it.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  database.version(1).stores({
    documents: 'id',
    records: '[documentId+table+id], headline',
    sessions: 'documentId',
    snapshots: '++, documentId',
  })
  database.version(2).stores({
    records: '[documentId+table+id], headline, [documentId+revision]',
    snapshots: null,
  })
  // The same tables with packs as text, which earlier versions of the app would take for empty.
  database.version(DATABASE_VERSION).stores({})
  return database
}
