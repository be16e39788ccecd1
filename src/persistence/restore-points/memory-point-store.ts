import type { DocumentId } from '../../domain'
import { versionOf, type PointIndexRow, type PointParts, type PointStore } from './point-store'

/** Restore points that live as long as the page. */
export function createMemoryPointStore(): PointStore {
  const indexes = new Map<DocumentId, PointIndexRow>()
  const parts = new Map<DocumentId, Map<number, PointParts>>()
  return {
    index: (id) => Promise.resolve(indexes.get(id)),
    indexes: () => Promise.resolve([...indexes.values()]),
    parts: (id, serials) => Promise.resolve(serials.map((serial) => parts.get(id)?.get(serial))),
    write(documentId, { expectedVersion, points, put, remove }) {
      if (versionOf(indexes.get(documentId)) !== expectedVersion) return Promise.resolve(false)
      indexes.set(documentId, { documentId, version: expectedVersion + 1, points })
      const own = parts.get(documentId) ?? new Map<number, PointParts>()
      for (const each of put) own.set(each.serial, each.parts)
      for (const serial of remove) own.delete(serial)
      parts.set(documentId, own)
      return Promise.resolve(true)
    },
    delete(id) {
      indexes.delete(id)
      parts.delete(id)
      return Promise.resolve()
    },
    failureOf: (error) => ({ type: 'unexpected', error }),
  }
}
