import { isEmptyDiff, squashDiffs, type DocumentDiff, type NodeId } from '../domain'
import type { RelationEdit, Selection, TitleEdit } from './session'
import type { Origin, Transaction } from './transaction'

/** One step of undo: what was done for one intent. */
export interface HistoryEntry {
  readonly commandId: string
  readonly diff: DocumentDiff
  readonly mergeKey: string | null
  readonly time: number
  readonly selectionBefore: Selection
  readonly selectionAfter: Selection
}

/** The latest step is the last of its list. */
export interface History {
  readonly undo: readonly HistoryEntry[]
  readonly redo: readonly HistoryEntry[]
}

export const EMPTY_HISTORY: History = { undo: [], redo: [] }

const ENTRY_LIMIT = 500
/** Repeated nudges closer together than this, in milliseconds, are one step. */
const MERGE_WINDOW_MS = 500
const EDIT_PREFIX = 'edit:'
const RECORDED: ReadonlySet<Origin> = new Set(['user', 'quickFix', 'import'])

/** The merge key of all that is typed while one title editor is open. */
export function editMergeKey({ nodeId, mark }: Pick<TitleEdit, 'mark'> & { nodeId: NodeId }): string {
  return `${EDIT_PREFIX}${nodeId}:${mark}`
}

/** The same for the label of a relation. */
export function relationMergeKey({ id, mark }: RelationEdit): string {
  return `${EDIT_PREFIX}${id}:${mark}`
}

/** Takes a transaction in, as a step of its own or into the latest one; what was undone is gone then. */
export function record(history: History, transaction: Transaction): History {
  if (!RECORDED.has(transaction.origin)) return history
  const latest = history.undo.at(-1)
  if (latest === undefined || !continues(latest, transaction, history)) {
    return { undo: [...history.undo, stepOf(transaction)].slice(-ENTRY_LIMIT), redo: [] }
  }
  const diff = squashDiffs([latest.diff, transaction.diff])
  const before = history.undo.slice(0, -1)
  const merged = { ...latest, diff, time: transaction.time, selectionAfter: transaction.selectionAfter }
  return { undo: isEmptyDiff(diff) ? before : [...before, merged], redo: [] }
}

function continues(latest: HistoryEntry, transaction: Transaction, history: History): boolean {
  if (transaction.mergeKey === null || latest.mergeKey !== transaction.mergeKey) return false
  if (transaction.mergeKey.startsWith(EDIT_PREFIX)) return true
  return history.redo.length === 0 && transaction.time - latest.time <= MERGE_WINDOW_MS
}

function stepOf({
  commandId,
  diff,
  mergeKey,
  time,
  selectionBefore,
  selectionAfter,
}: Transaction): HistoryEntry {
  return { commandId, diff, mergeKey, time, selectionBefore, selectionAfter }
}

/** The latest step was taken back by this diff and can be done again. */
export function undone({ undo, redo }: History, diff: DocumentDiff): History {
  return { undo: undo.slice(0, -1), redo: carried(redo, undo.at(-1), diff) }
}

/** The step undone last was done again by this diff. */
export function redone({ undo, redo }: History, diff: DocumentDiff): History {
  return { undo: carried(undo, redo.at(-1), diff), redo: redo.slice(0, -1) }
}

/** The latest step was taken back for good, as Escape does with an edit. */
export function forgotten({ undo, redo }: History): History {
  return { undo: undo.slice(0, -1), redo }
}

function carried(
  steps: readonly HistoryEntry[],
  step: HistoryEntry | undefined,
  diff: DocumentDiff,
): readonly HistoryEntry[] {
  return step === undefined || isEmptyDiff(diff) ? steps : [...steps, { ...step, diff, mergeKey: null }]
}
