import type { Result } from '../lib'
import type { DocumentDiff } from './diff'
import type { DocumentReader } from './reader'

/** Why an operation refuses: a code below, a sentence on the screen. */
export interface DomainError {
  readonly code:
    | 'notFound'
    | 'wouldCycle'
    | 'isRoot'
    | 'isBigObjective'
    | 'atEdge'
    | 'chainForbids'
    | 'tooLong'
    | 'tooMany'
    | 'invalid'
    | 'sameNode'
    | 'alreadyRelated'
    | 'nothingToDo'
  readonly data?: Readonly<Record<string, string | number>>
}

/** A change to a document, computed and not yet made: no mutation, no throw for a user's mistake. */
export type Operation<Args> = (document: DocumentReader, args: Args) => Result<DocumentDiff, DomainError>
