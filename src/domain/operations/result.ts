import { err, ok, type Result } from '../../lib'
import type { DocumentDiff } from '../diff/diff'
import { isEmptyDiff } from '../diff/diff-algebra'
import { ROOT_KIND } from '../kinds'
import type { Transaction } from '../diff/transaction'
import type { DomainError } from '../operation'
import type { DocumentReader } from '../reader'
import { mapRoots } from '../tree'

export function refuse(code: DomainError['code'], data?: DomainError['data']): Result<never, DomainError> {
  return err(data === undefined ? { code } : { code, data })
}

/** The diff of a finished transaction, unless it changes nothing or would leave the map without its only Big O. */
export function finish(
  document: DocumentReader,
  transaction: Transaction,
): Result<DocumentDiff, DomainError> {
  const diff = transaction.diff()
  if (isEmptyDiff(diff)) return refuse('nothingToDo')
  if (hasBigObjective(document) && !hasBigObjective(transaction)) return refuse('isBigObjective')
  return ok(diff)
}

function hasBigObjective(document: DocumentReader): boolean {
  return mapRoots(document).some((id) => document.node(id)?.kind === ROOT_KIND)
}
