import type { Result } from '../lib'
import type { DocumentDiff } from './diff/diff'
import type { DocumentReader } from './reader'

export const DOMAIN_ERRORS = [
  'notFound',
  'wouldCycle',
  'isRoot',
  'isBigObjective',
  'atEdge',
  'chainForbids',
  'tooLong',
  'tooMany',
  'invalid',
  'sameNode',
  'alreadyRelated',
  'noDotsLeft',
  'nothingToDo',
] as const

/** Why an operation refuses: a code below, a sentence on the screen. */
export interface DomainError {
  readonly code: (typeof DOMAIN_ERRORS)[number]
  readonly data?: Readonly<Record<string, string | number>>
}

/** A change to a document, computed and not yet made: no mutation, no throw for a user's mistake. */
export type Operation<Args> = (document: DocumentReader, args: Args) => Result<DocumentDiff, DomainError>
