import type { DocumentDiff, Instant } from '../../domain'
import type { CommandId } from '../command-ids'
import type { Selection } from '../session/session'

/** Where a change comes from; undo takes back what people, fixes and imports did, and passes over `unrecorded`. */
export type Origin = 'user' | 'quickFix' | 'history' | 'import' | 'remote' | 'unrecorded'

/** One change that was committed to the document. */
export interface Transaction {
  /** `remote` for what others did. */
  readonly commandId: CommandId | 'remote'
  readonly origin: Origin
  readonly diff: DocumentDiff
  /** Equal keys in a row form one step of undo. */
  readonly mergeKey: string | null
  readonly time: Instant
  readonly selectionBefore: Selection
  readonly selectionAfter: Selection
}
