import type { DeletedSummary, DocumentId, Instant, RepositoryFailure } from '../../domain'
import { err, ok, type Result } from '../../lib'
import { parseDocumentRow, summaryOf } from '../database/document-row'
import type { DocumentRow, RowTransaction } from '../database/row-store'
import { isObject } from '../is-object'

type Outcome<Value> = Result<Value, RepositoryFailure>

/** How long a deleted map can be brought back, in ms. */
const KEPT_MS = 30 * 86_400_000

/** Takes a document off the list, readable or not; its rows stay until it is removed for good. */
export async function markDeleted(
  rows: RowTransaction,
  id: DocumentId,
  now: Instant,
): Promise<Outcome<void>> {
  const row = await rows.document(id)
  if (row === undefined || deletedAtOf(row) !== null) return err({ type: 'missing' })
  await rows.putDocument(id, { id, ...(isObject(row) ? row : {}), deletedAt: now })
  return ok(undefined)
}

/** Puts a deleted document back on the list as it was; one that is on the list stays as it is. */
export async function restoreDocument(rows: RowTransaction, id: DocumentId): Promise<Outcome<void>> {
  const stored = await rows.document(id)
  const row = parseDocumentRow(stored)
  if (row === null || !isObject(stored)) return err({ type: 'missing' })
  if (row.deletedAt === null) return err({ type: 'conflict', revision: row.revision })
  await rows.putDocument(id, { ...stored, deletedAt: null })
  return ok(undefined)
}

export async function isDeleted(rows: RowTransaction, id: DocumentId): Promise<boolean> {
  return deletedAtOf(await rows.document(id)) !== null
}

/** The deleted documents, the last one first; those that were deleted too long ago are removed. */
export async function listDeleted(
  rows: RowTransaction,
  now: Instant,
): Promise<Outcome<readonly DeletedSummary[]>> {
  await removeDeleted(rows, (deletedAt) => now - deletedAt > KEPT_MS)
  return ok(
    (await deletedRows(rows))
      .map((row) => ({ ...summaryOf(row), deletedAt: row.deletedAt }))
      .sort((a, b) => b.deletedAt - a.deletedAt),
  )
}

/** Removes deleted documents for good, with their records and sessions. */
export async function removeDeleted(
  rows: RowTransaction,
  isMeant: (deletedAt: Instant) => boolean,
): Promise<Outcome<void>> {
  for (const { id, deletedAt } of await deletedRows(rows))
    if (isMeant(deletedAt)) await rows.deleteDocument(id)
  return ok(undefined)
}

type DeletedRow = DocumentRow & { readonly deletedAt: Instant }

async function deletedRows(rows: RowTransaction): Promise<DeletedRow[]> {
  const stored = (await rows.allDocuments()).map(parseDocumentRow)
  return stored.filter((row): row is DeletedRow => row !== null && row.deletedAt !== null)
}

function deletedAtOf(row: unknown): Instant | null {
  return parseDocumentRow(row)?.deletedAt ?? null
}
