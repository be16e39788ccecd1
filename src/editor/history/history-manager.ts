import { isEmptyDiff, squashDiffs, type DocumentDiff, type DocumentReader, type NodeId } from '../../domain'
import { revertDiff } from './revert-diff'
import type { EphemeralState, RelationEdit, Selection, TitleEdit } from '../session/session'
import type { Origin, Transaction } from './transaction'
import type { CommandId } from '../command-ids'

/** What one undo takes back: everything that was done for one intent. */
export interface HistoryEntry {
  readonly commandId: CommandId
  readonly diff: DocumentDiff
  readonly mergeKey: string | null
  readonly time: number
  readonly selectionBefore: Selection
  readonly selectionAfter: Selection
}

/** A change to commit next; its diff is empty when others have changed all of it since. */
export interface Reversal {
  readonly entry: HistoryEntry
  readonly diff: DocumentDiff
}

const ENTRY_LIMIT = 500
/** Repeated nudges closer together than this, in milliseconds, are one entry. */
const MERGE_WINDOW_MS = 500
const EDIT_PREFIX = 'edit:'
const RECORDED: ReadonlySet<Origin> = new Set(['user', 'quickFix', 'import'])

/** Is a change of this origin one that undo takes back? */
export function isRecorded(origin: Origin): boolean {
  return RECORDED.has(origin)
}

/** The merge key of all that is typed while one title editor is open. */
export function editMergeKey({ nodeId, openedAt }: Pick<TitleEdit, 'openedAt'> & { nodeId: NodeId }): string {
  return `${EDIT_PREFIX}${nodeId}:${openedAt}`
}

/** The merge key of what moves a node that is being created: its place and its words are one step. Null for any other. */
export function newLineKey(
  { ephemeral: { edit } }: { readonly ephemeral: EphemeralState },
  ids: readonly NodeId[],
): string | null {
  return edit?.created === true && ids.includes(edit.nodeId) ? editMergeKey(edit) : null
}

/** The same for the label of a relation. */
export function relationMergeKey({ id, openedAt }: RelationEdit): string {
  return `${EDIT_PREFIX}${id}:${openedAt}`
}

/** The undo and redo stacks of one document; the latest entry is the last. */
export class HistoryManager {
  readonly #document: DocumentReader
  #undo: readonly HistoryEntry[] = []
  #redo: readonly HistoryEntry[] = []

  constructor(document: DocumentReader) {
    this.#document = document
  }

  get canUndo(): boolean {
    return this.#undo.length > 0
  }

  get canRedo(): boolean {
    return this.#redo.length > 0
  }

  /** Takes a transaction in, as an entry of its own or into the latest one; what was undone is gone then. */
  record(transaction: Transaction): void {
    const { commandId, origin } = transaction
    if (commandId === 'remote' || !isRecorded(origin)) return
    const latest = this.#undo.at(-1)
    const merges =
      latest !== undefined && (this.#continues(latest, transaction) || saysWhy(transaction.diff, latest.diff))
    this.#redo = []
    if (!merges) {
      this.#undo = [...this.#undo, { commandId, ...entryOf(transaction) }].slice(-ENTRY_LIMIT)
      return
    }
    const diff = squashDiffs([latest.diff, transaction.diff])
    const before = this.#undo.slice(0, -1)
    const { time, selectionAfter } = transaction
    this.#undo = isEmptyDiff(diff) ? before : [...before, { ...latest, diff, time, selectionAfter }]
  }

  /** Moves the latest entry to the redo stack; null when there is none. */
  undo(): Reversal | null {
    const reversal = this.#reversalOf(this.#undo.at(-1))
    if (reversal === null) return null
    this.#undo = this.#undo.slice(0, -1)
    this.#redo = withReverted(this.#redo, reversal)
    return reversal
  }

  /** Moves the entry undone last back to the undo stack; null when there is none. */
  redo(): Reversal | null {
    const reversal = this.#reversalOf(this.#redo.at(-1))
    if (reversal === null) return null
    this.#redo = this.#redo.slice(0, -1)
    this.#undo = withReverted(this.#undo, reversal)
    return reversal
  }

  /** Drops what was done while a title editor was open, for good; null when nothing was. */
  revertEdit(edit: TitleEdit): Reversal | null {
    const latest = this.#undo.at(-1)
    if (latest?.mergeKey !== editMergeKey(edit)) return null
    this.#undo = this.#undo.slice(0, -1)
    return this.#reversalOf(latest)
  }

  /** What a change with this key goes on with; null where it begins anew. */
  continuedBy(change: Pick<Transaction, 'mergeKey' | 'time'>): DocumentDiff | null {
    const latest = this.#undo.at(-1)
    return latest !== undefined && this.#continues(latest, change) ? latest.diff : null
  }

  #continues(latest: HistoryEntry, { mergeKey, time }: Pick<Transaction, 'mergeKey' | 'time'>): boolean {
    if (mergeKey === null || latest.mergeKey !== mergeKey) return false
    if (mergeKey.startsWith(EDIT_PREFIX)) return true
    return this.#redo.length === 0 && time - latest.time <= MERGE_WINDOW_MS
  }

  #reversalOf(entry: HistoryEntry | undefined): Reversal | null {
    return entry === undefined ? null : { entry, diff: revertDiff(this.#document, entry.diff) }
  }
}

/** Does a change nothing but say why, of entries that the one before brought into the log? */
function saysWhy({ log, ...others }: DocumentDiff, before: DocumentDiff): boolean {
  if (log === undefined || log.added.size > 0 || !isEmptyDiff(others)) return false
  return [...log.updated.keys(), ...log.removed.keys()].every((id) => before.log?.added.has(id))
}

function entryOf(transaction: Transaction): Omit<HistoryEntry, 'commandId'> {
  const { diff, mergeKey, time, selectionBefore, selectionAfter } = transaction
  return { diff, mergeKey, time, selectionBefore, selectionAfter }
}

/** An entry that was reverted can be reverted again, by the diff that did it; nothing merges into it any more. */
function withReverted(entries: readonly HistoryEntry[], { entry, diff }: Reversal): readonly HistoryEntry[] {
  return isEmptyDiff(diff) ? entries : [...entries, { ...entry, diff, mergeKey: null }]
}
