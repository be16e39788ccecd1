import {
  checkInvariants,
  createLiveDocument,
  migrate,
  parseRecords,
  repairTree,
  SCHEMA_VERSION,
  type DocumentContent,
  type RepositoryFailure,
} from '../domain'
import { err, ok, type Result } from '../lib'
import type { RecordRow } from './row-store'
import { unpackRows } from './stored-rows'

export interface OpenedRows {
  readonly content: DocumentContent
  /** What had to be done to the rows; null when they are good as they stand. */
  readonly change: 'migrated' | 'repaired' | null
}

/** Rows as some version wrote them, made into a valid document of this version. Changes nothing on disk. */
export function openStored(
  schemaVersion: number,
  rows: readonly RecordRow[],
): Result<OpenedRows, RepositoryFailure> {
  if (schemaVersion > SCHEMA_VERSION) return err({ type: 'tooNew', schemaVersion })
  const parsed = parseRecords(migrate(unpackRows(rows), schemaVersion))
  if (!parsed.ok) return err({ type: 'corrupt', detail: JSON.stringify(parsed.error) })
  if (isSound(parsed.value))
    return ok({ content: parsed.value, change: schemaVersion < SCHEMA_VERSION ? 'migrated' : null })
  const repaired = repairTree(parsed.value)
  return isSound(repaired)
    ? ok({ content: repaired, change: 'repaired' })
    : err({ type: 'corrupt', detail: 'beyond repair' })
}

function isSound(content: DocumentContent): boolean {
  return checkInvariants(createLiveDocument(content)).length === 0
}
