import { changesOf, checkInvariants, TABLE_NAMES, type DocumentDiff, type DocumentReader } from '../domain'
import { assert } from '../lib'

/** Freezes the records that a change brings, so that nobody changes one in place. */
export function freezeRecords(diff: DocumentDiff): void {
  for (const table of TABLE_NAMES) for (const [, { after }] of changesOf(diff, table)) freeze(after)
}

/** Throws where a document breaks an invariant: a defect of the command that led there. */
export function assertInvariants(document: DocumentReader, commandId: string): void {
  const violations = checkInvariants(document)
  assert(violations.length === 0, `${commandId} left ${JSON.stringify(violations.slice(0, 3))}`)
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}
