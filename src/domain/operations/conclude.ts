import { err, ok, type Result } from '../../lib'
import type { DocumentDiff } from '../diff'
import { isEmptyDiff } from '../diff-algebra'
import type { Draft } from '../draft'
import type { DomainError } from '../operation'
import type { DocumentReader } from '../reader'
import { mapRoots } from '../tree'

export function refuse(code: DomainError['code'], data?: DomainError['data']): Result<never, DomainError> {
  return err(data === undefined ? { code } : { code, data })
}

/** The diff of a finished draft, unless it changes nothing or would leave the map without its only Big O. */
export function conclude(document: DocumentReader, draft: Draft): Result<DocumentDiff, DomainError> {
  const diff = draft.diff()
  if (isEmptyDiff(diff)) return refuse('nothingToDo')
  if (hasBigObjective(document) && !hasBigObjective(draft)) return refuse('isBigObjective')
  return ok(diff)
}

function hasBigObjective(document: DocumentReader): boolean {
  return mapRoots(document).some((id) => document.node(id)?.kind === 'bigObjective')
}
