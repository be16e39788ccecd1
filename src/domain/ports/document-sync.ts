import type { DocumentDiff } from '../diff/diff'
import type { NodeId } from '../model'
import type { RepositoryFailure } from './ports'

/** `saved` only when the store has everything; `failed` keeps everything in memory and goes on trying. */
export type SaveState =
  { readonly type: 'saved' | 'saving' } | { readonly type: 'failed'; readonly failure: RepositoryFailure }

/** A change that others made, merged with what is unsent here. */
export interface RemoteChange {
  /** Leads from what the document holds to what it is to hold; it is valid and leaves the document sound. */
  readonly diff: DocumentDiff
  /** Own moves that would have closed a cycle with theirs and were taken back. */
  readonly droppedMoves: readonly NodeId[]
  /** Nodes that their change left without a place or out of bounds, and that were mended. */
  readonly repaired: readonly NodeId[]
}

/**
 * Keeps one open document in step with a store that others write to as well. It reads the document and never
 * changes it: whoever owns the document makes each remote change at once, when the listener is called.
 */
export interface DocumentSync {
  /** Takes a change that the document holds already. */
  record(diff: DocumentDiff): void
  /** The first remote change arrives in a later task than the one in which the sync was created. */
  onRemote(listener: (change: RemoteChange) => void): () => void
  readonly state: SaveState
  onState(listener: (state: SaveState) => void): () => void
  /** Sends now; resolves when everything is stored or the attempt has failed: may the page go without loss? */
  flush(): Promise<boolean>
  /** Reports nothing more; what is unsent is still sent. */
  close(): void
}
