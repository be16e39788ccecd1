import {
  contentOf,
  createLiveDocument,
  createTransaction,
  diffBetween,
  isEmptyDiff,
  mergeDiffs,
  repairChange,
  squashDiffs,
  type DocumentContent,
  type DocumentDiff,
  type DocumentReader,
  type DocumentSync,
  type NodeId,
  type RemoteChange,
  type SaveState,
  withoutHiddenChanges,
} from '../domain'
import { createEmitter } from '../lib'
import { changeFrom, completeChange, contentAsDiff, type SoundChange } from './remote-changes'
import type { SharedChange, SharedDocument } from './shared-document'
import { soundContent } from './sound-content'

/** The way to the others in the room. */
export interface RoomConnection {
  /** Has the room everything that was written here? False while there is no way to it. */
  readonly isStored: boolean
  /** Hears when that changes. */
  onChange(listener: () => void): () => void
  /** Ends the connection, once the room has everything. */
  close(): void
}

export interface RoomSyncOptions {
  /** Holds what the room held when it was last heard of. */
  readonly shared: SharedDocument
  readonly connection: RoomConnection
  /** The open document; it makes every remote change at once. */
  readonly document: DocumentReader
  /**
   * What document and room had in common last: edits since then are ours, and go to the room. Null: the document takes what
   * the room has, or gives the room what it has where the room is empty.
   */
  readonly common: DocumentContent | null
}

/**
 * The sync of a live room: a change is a transaction of the shared `Y.Doc`, and what others write comes back as a change
 * that leaves the document sound.
 */
export function createRoomSync(options: RoomSyncOptions): DocumentSync {
  return new RoomSync(options)
}

class RoomSync implements DocumentSync {
  readonly #options: RoomSyncOptions
  readonly #remote = createEmitter<RemoteChange>()
  readonly #states = createEmitter<SaveState>()
  readonly #stops: (() => void)[]
  #state: SaveState = { type: 'saved' }
  #waiting: (() => void)[] = []
  /** What the next edit writes first, so that the shared records say what everyone sees. */
  #repairs: DocumentDiff | null = null
  /** The clocks of own moves, by node. */
  readonly #ownMoves = new Map<NodeId, number>()
  #closed = false

  constructor(options: RoomSyncOptions) {
    this.#options = options
    this.#stops = [
      options.shared.onChange((change) => this.#receive(change)),
      options.connection.onChange(() => this.#update()),
    ]
    queueMicrotask(() => this.#begin())
  }

  readonly onRemote = this.#remote.subscribe
  readonly onState = this.#states.subscribe

  get state(): SaveState {
    return this.#state
  }

  record(diff: DocumentDiff): void {
    if (isEmptyDiff(withoutHiddenChanges(diff))) return
    this.#write(diff)
    this.#setState({ type: 'saving' })
  }

  flush(): Promise<boolean> {
    if (this.#options.connection.isStored) return Promise.resolve(true)
    return new Promise((resolve) => this.#waiting.push(() => resolve(true)))
  }

  close(): void {
    this.#closed = true
    this.#remote.clear()
    this.#states.clear()
    this.#stops.forEach((stop) => stop())
    this.#options.connection.close()
    this.#options.shared.close()
  }

  /** Brings document and room together. */
  #begin(): void {
    const { shared, document, common } = this.#options
    if (this.#closed) return
    if (shared.isEmpty) this.record(contentAsDiff(contentOf(document)))
    else if (common === null) this.#make(completeChange(shared, document))
    else this.#merge(common)
  }

  /** Puts what was edited since the common state on top of what the room has. */
  #merge(common: DocumentContent): void {
    const { shared, document } = this.#options
    const inRoom = createLiveDocument(soundContent(shared.tables).content)
    const [ours, theirs] = [diffBetween(common, document), diffBetween(common, inRoom)]
    const transaction = createTransaction(inRoom)
    const { diff, droppedMoves } = mergeDiffs({ document: inRoom, ours, theirs })
    transaction.apply(diff)
    const repaired = repairChange(transaction, squashDiffs([theirs, diff]))
    this.#repairs = completeChange(shared, inRoom).repairs
    this.#emit({ diff: diffBetween(document, contentOf(transaction)), droppedMoves, repaired })
    this.record(transaction.diff())
  }

  #write(diff: DocumentDiff): void {
    const { shared } = this.#options
    const repairs = this.#repairs
    this.#repairs = null
    shared.write(repairs === null ? [diff] : [repairs, diff], this)
    for (const [, [before, after]] of diff.nodes?.updated ?? [])
      if (before.parentId !== after.parentId)
        this.#ownMoves.set(after.id, shared.tables.nodes.get(after.id)?.move?.clock ?? 0)
  }

  #receive({ touched, origin }: SharedChange): void {
    if (origin === this) return
    const { shared, document } = this.#options
    this.#make(
      this.#repairs === null ? changeFrom(shared, document, touched) : completeChange(shared, document),
    )
  }

  #make({ repairs, diff, droppedMoves, repaired }: SoundChange): void {
    this.#repairs = repairs
    const { tables } = this.#options.shared
    const isOwn = (id: NodeId): boolean => {
      const clock = tables.nodes.get(id)?.move?.clock
      return clock !== undefined && this.#ownMoves.get(id) === clock
    }
    const own = droppedMoves.filter(isOwn)
    own.forEach((id) => this.#ownMoves.delete(id))
    const changed = (id: NodeId): boolean => diff.nodes?.updated.has(id) ?? false
    this.#emit({ diff, droppedMoves: own, repaired: repaired.filter(changed) })
  }

  #emit(change: RemoteChange): void {
    if (!isEmptyDiff(change.diff) || change.droppedMoves.length > 0) this.#remote.emit(change)
  }

  #update(): void {
    if (!this.#options.connection.isStored) return
    this.#setState({ type: 'saved' })
    this.#waiting.splice(0).forEach((resolve) => resolve())
  }

  #setState(state: SaveState): void {
    if (state.type === this.#state.type) return
    this.#state = state
    this.#states.emit(state)
  }
}
