import { Dexie } from 'dexie'
import type { DocumentId } from '../../domain'
import { databaseFailure } from '../database/database-failure'
import { versionOf, type PointIndexRow, type StoredParts, type PointStore } from './point-store'

interface PartsRow extends StoredParts {
  readonly documentId: DocumentId
}

/**
 * Restore points in a database of their own, opened when it is first used: opening a map waits for nothing of it, and
 * what goes wrong here leaves the maps alone.
 */
export function createDexiePointStore(name = 'objectree-history'): PointStore {
  const database = new Dexie(name)
  database.version(1).stores({ indexes: 'documentId', parts: '[documentId+serial], documentId' })
  let isOutdated = false
  database.on('versionchange', ({ newVersion }) => {
    isOutdated = newVersion !== null
    database.close({ disableAutoOpen: isOutdated })
    return false
  })
  const indexes = database.table<PointIndexRow, DocumentId>('indexes')
  const parts = database.table<PartsRow, readonly [DocumentId, number]>('parts')
  return {
    index: (id) => indexes.get(id),
    indexes: () => indexes.toArray(),
    async parts(id, serials) {
      const rows = await parts.bulkGet(serials.map((serial) => [id, serial] as const))
      return rows.map((row) => row?.parts)
    },
    write: (documentId, { expectedVersion, points, put, remove }) =>
      database.transaction('rw', indexes, parts, async () => {
        if (versionOf(await indexes.get(documentId)) !== expectedVersion) return false
        await parts.bulkPut(put.map((each) => ({ documentId, ...each })))
        await parts.bulkDelete(remove.map((serial) => [documentId, serial] as const))
        await indexes.put({ documentId, version: expectedVersion + 1, points })
        return true
      }),
    delete: (id) =>
      database.transaction('rw', indexes, parts, async () => {
        await parts.where('documentId').equals(id).delete()
        await indexes.delete(id)
      }),
    failureOf: (error) => databaseFailure(error, isOutdated),
  }
}
