import * as v from 'valibot'
import { SCHEMA_VERSION, type DocumentId, type DocumentSummary } from '../../domain'
import type { DocumentRow } from './row-store'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const documentRowSchema = v.object({
  id: v.custom<DocumentId>((id) => typeof id === 'string'),
  title: v.fallback(v.string(), ''),
  nodeCount: v.fallback(count, 0),
  revision: v.fallback(count, 0),
  schemaVersion: v.fallback(v.pipe(count, v.minValue(1)), SCHEMA_VERSION),
  createdAt: v.fallback(v.number(), 0),
  changedAt: v.fallback(v.number(), 0),
  deletedAt: v.fallback(v.nullable(v.number()), null),
})

/** A map stays in the list and can be opened whatever is wrong with its row; null only where that has no id. */
export function parseDocumentRow(value: unknown): DocumentRow | null {
  const parsed = v.safeParse(documentRowSchema, value)
  return parsed.success ? parsed.output : null
}

export function summaryOf({ id, title, nodeCount, changedAt, revision }: DocumentRow): DocumentSummary {
  return { id, title, nodeCount, changedAt, revision }
}
