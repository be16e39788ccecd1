import * as v from 'valibot'
import type { DocumentId, DocumentSummary } from '../domain'
import type { DocumentRow } from './row-store'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** A map stays in the list and can be opened even when its label is damaged. */
const documentRowSchema = v.object({
  id: v.custom<DocumentId>((id) => typeof id === 'string'),
  title: v.fallback(v.string(), ''),
  nodeCount: v.fallback(count, 0),
  revision: count,
  schemaVersion: count,
  createdAt: v.fallback(v.number(), 0),
  changedAt: v.fallback(v.number(), 0),
})

/** The row if its guards are whole, else null. */
export function parseDocumentRow(value: unknown): DocumentRow | null {
  const parsed = v.safeParse(documentRowSchema, value)
  return parsed.success ? parsed.output : null
}

export function summaryOf({
  id,
  title,
  nodeCount,
  createdAt,
  changedAt,
  revision,
}: DocumentRow): DocumentSummary {
  return { id, title, nodeCount, createdAt, changedAt, revision }
}
