import type { DocumentDiff } from '../diff/diff'
import { createTransaction } from '../diff/transaction'
import type { NodeId } from '../model'
import { cutCycles } from './cut-cycles'
import type { MergeInput } from './merge-input'
import { restoreOwners, restoreRecords } from './restore'
import { normalisePositions } from './normalise-positions'
import { writeDeletions } from './write-deletions'
import { writeEdits } from './write-edits'

export interface Merged {
  /** Our change as it is to be made on top of theirs. */
  readonly diff: DocumentDiff
  /** Our moves that would have closed a cycle with theirs; the nodes stay where they put them. */
  readonly droppedMoves: readonly NodeId[]
}

/**
 * Rebases our change onto theirs. The last committed field wins, so ours do, but only where we edited; an edit
 * beats a delete, and then the nodes above return as well; a move that would close a cycle is dropped. From a
 * sound document comes a sound one.
 */
export function mergeDiffs(input: MergeInput): Merged {
  const transaction = createTransaction(input.document)
  writeEdits(transaction, input)
  writeDeletions(transaction, input)
  restoreOwners(transaction, input)
  const droppedMoves = cutCycles(transaction, input)
  restoreRecords(transaction, input)
  normalisePositions(transaction, input)
  return { diff: transaction.diff(), droppedMoves }
}
