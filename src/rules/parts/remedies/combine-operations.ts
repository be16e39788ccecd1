import { createTransaction, type DocumentDiff, type DocumentReader, type DomainError } from '../../../domain'
import type { Result } from '../../../lib'

/** A note with one more line at its end. */
export function withLine(note: string, line: string): string {
  return note.trim() === '' ? line : `${note}\n${line}`
}

/** One operation on what the steps before left. */
export type OperationStep = (document: DocumentReader) => Result<DocumentDiff, DomainError>

/** One change made of several operations, each on what the ones before left; null when one of them refuses. */
export function combineOperations(
  document: DocumentReader,
  ...steps: readonly OperationStep[]
): DocumentDiff | null {
  const transaction = createTransaction(document)
  for (const step of steps) {
    const result = step(transaction)
    if (!result.ok) return null
    transaction.apply(result.value)
  }
  return transaction.diff()
}
