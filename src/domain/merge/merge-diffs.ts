import type { DocumentDiff } from '../diff'
import { createDraft } from '../draft'
import type { NodeId } from '../model'
import { cutCycles } from './cut-cycles'
import type { Merging } from './merging'
import { restoreOwners, restoreRecords } from './restore'
import { settleLooks } from './settle-looks'
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
export function mergeDiffs(merging: Merging): Merged {
  const draft = createDraft(merging.document)
  writeEdits(draft, merging)
  writeDeletions(draft, merging)
  restoreOwners(draft, merging)
  const droppedMoves = cutCycles(draft, merging)
  restoreRecords(draft, merging)
  settleLooks(draft, merging)
  return { diff: draft.diff(), droppedMoves }
}
