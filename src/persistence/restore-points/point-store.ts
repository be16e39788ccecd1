import type { DocumentId } from '../../domain'
import type { RowStoreFailure } from '../database/row-store'

/** The changes of one restore point, as texts in JSON, compressed where that is possible. */
export type PointParts = readonly (string | Uint8Array)[]

/** The points of a map in one row, and a count of its writings. Rows are checked by their reader. */
export interface PointIndexRow {
  readonly documentId: DocumentId
  readonly version: number
  readonly points: readonly unknown[]
}

export interface StoredParts {
  readonly serial: number
  readonly parts: PointParts
}

/** What one writing does to the points of a map. */
export interface PointWrite {
  /** The version of the index that it was made for; 0: there is none yet. */
  readonly expectedVersion: number
  readonly points: readonly unknown[]
  readonly put: readonly StoredParts[]
  readonly remove: readonly number[]
}

/** Restore points on disk or in memory. Each method is one transaction and throws what the disk throws. */
export interface PointStore {
  /** Undefined where the map has none. */
  index(id: DocumentId): Promise<unknown>
  indexes(): Promise<readonly unknown[]>
  /** The parts of points, in the order asked for; undefined for one that is not there. */
  parts(id: DocumentId, serials: readonly number[]): Promise<readonly unknown[]>
  /** False, and nothing is written, when the index has another version. */
  write(id: DocumentId, change: PointWrite): Promise<boolean>
  delete(id: DocumentId): Promise<void>
  /** Says in the repository's words what a thrown error means. */
  failureOf(error: unknown): RowStoreFailure
}

/** The version of an index row as it was read. */
export function versionOf(row: unknown): number {
  return typeof row === 'object' && row !== null && 'version' in row && typeof row.version === 'number'
    ? row.version
    : 0
}
