import type { DocumentDiff } from '../diff/diff'
import type { DocumentReader } from '../reader'

/** Two changes of one document by people who did not know of each other. */
export interface MergeInput {
  /** The document with their change already made. */
  readonly document: DocumentReader
  /** What we did, not knowing of theirs, to the document that both began with. */
  readonly ours: DocumentDiff
  /** What led from that document to the given one. */
  readonly theirs: DocumentDiff
}
