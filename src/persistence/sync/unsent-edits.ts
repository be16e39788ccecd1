import {
  changesOf,
  contentOf,
  createTransaction,
  diffBetween,
  mapTables,
  TABLE_NAMES,
  invertDiff,
  isEmptyDiff,
  mergeDiffs,
  repairChange,
  isEqual,
  squashDiffs,
  type DocumentContent,
  type DocumentDiff,
  type DocumentReader,
  type Transaction,
  type ChangedRecords,
  type RemoteChange,
  type TableName,
  type Tables,
} from '../../domain'
import { inChunks } from '../../lib'

/**
 * The edits of an open document that its store does not have yet: first those that were sent and not answered, then
 * those that wait. The document with them taken back is what the store has, so that no copy of it is kept.
 */
export class UnsentEdits {
  #document: DocumentReader
  /** The document after it was closed: from then on nobody else makes the remote changes. */
  #closed: Transaction | null = null
  #sent: DocumentDiff | null = null
  #waiting: DocumentDiff | null = null

  constructor(document: DocumentReader) {
    this.#document = document
  }

  /** All of them; null when there are none. */
  get diff(): DocumentDiff | null {
    return joined(this.#sent, this.#waiting)
  }

  /** The document with all of them. */
  content(): DocumentContent {
    return contentOf(this.#document)
  }

  /** Takes an edit that the document holds already. */
  add(diff: DocumentDiff): void {
    this.#waiting = joined(this.#waiting, diff)
  }

  /** Hands out all of them; what was sent before and never answered goes along. */
  send(): DocumentDiff | null {
    this.#sent = this.diff
    this.#waiting = null
    return this.#sent
  }

  accepted(): void {
    this.#sent = null
  }

  rejected(): void {
    this.#waiting = this.diff
    this.#sent = null
  }

  /** The document changes no more, and remote changes are made in a copy that holds nothing but them. */
  close(): void {
    this.#closed = createTransaction(this.#document)
    this.#document = this.#closed
  }

  /**
   * What a change of the store means for the document: theirs with ours on top, merged and repaired. Nothing may be
   * sent and unanswered. The document must make the change before anything else happens.
   */
  rebase(theirs: DocumentDiff): RemoteChange {
    const ours = this.#waiting ?? {}
    const stored = createTransaction(this.#document)
    stored.apply(invertDiff(ours))
    stored.apply(theirs)
    const merged = mergeOnto(stored, ours, theirs)
    stored.apply(merged.diff)
    this.#waiting = joined(null, merged.diff)
    return this.#made({ ...merged, diff: stored.diff() })
  }

  /**
   * Takes up edits that an earlier page left behind: they rest on what their records held then, so whatever these
   * records hold otherwise now counts as changed by others. A second time changes nothing.
   */
  replay(ours: DocumentDiff): RemoteChange {
    const merged = mergeOnto(this.#document, ours, changedSince(ours, this.#document))
    this.add(merged.diff)
    return this.#made(merged)
  }

  /** From what the store had to the records that changed there. */
  diffTo(changed: ChangedRecords): DocumentDiff {
    const before = <T extends TableName>(table: T): (Tables[T] | undefined)[] =>
      Array.from(changed[table]?.keys() ?? [], (id) => this.#stored(table, id))
    const after = <T extends TableName>(table: T): (Tables[T] | null)[] => [
      ...(changed[table]?.values() ?? []),
    ]
    return diffBetween(pickRecords(before), pickRecords(after))
  }

  /** From what the store had to all that it has now, compared in chunks while the page goes on answering. */
  async diffToAll(content: DocumentContent): Promise<DocumentDiff> {
    const changed = new Map<TableName, unknown>()
    for (const table of TABLE_NAMES) changed.set(table, await this.#changed(table, content))
    return this.diffTo(mapTables<Required<ChangedRecords>>((table) => changed.get(table)))
  }

  async #changed<T extends TableName>(
    table: T,
    content: DocumentContent,
  ): Promise<Map<string, Tables[T] | null>> {
    const records: readonly Tables[T][] = content[table]
    const changed = new Map<string, Tables[T] | null>()
    const present = new Set<string>()
    await inChunks(records, (record) => {
      present.add(record.id)
      if (!isEqual(this.#stored(table, record.id), record)) changed.set(record.id, record)
    })
    const noteAbsent = (id: string) => {
      if (!present.has(id) && this.#stored(table, id) !== undefined) changed.set(id, null)
    }
    await inChunks(this.#document.all(table), ({ id }) => noteAbsent(id))
    for (const [id] of changesOf(this.diff ?? {}, table)) noteAbsent(id)
    return changed
  }

  /** The record as the store has it. */
  #stored<T extends TableName>(table: T, id: string): Tables[T] | undefined {
    for (const diff of [this.#sent, this.#waiting]) {
      const changes = diff?.[table]
      if (changes?.added.has(id)) return undefined
      const before = changes?.removed.get(id) ?? changes?.updated.get(id)?.[0]
      if (before !== undefined) return before
    }
    return this.#document.get(table, id)
  }

  #made(change: RemoteChange): RemoteChange {
    this.#closed?.apply(change.diff)
    return change
  }
}

/** Both in one; null when nothing is left of them. */
function joined(first: DocumentDiff | null, second: DocumentDiff | null): DocumentDiff | null {
  const diff = squashDiffs([first ?? {}, second ?? {}])
  return isEmptyDiff(diff) ? null : diff
}

/** Our edits as they are to be made on top of a document that has theirs already; the outcome is sound. */
function mergeOnto(document: DocumentReader, ours: DocumentDiff, theirs: DocumentDiff): RemoteChange {
  const transaction = createTransaction(document)
  const { diff, droppedMoves } = isEmptyDiff(ours)
    ? { diff: {}, droppedMoves: [] }
    : mergeDiffs({ document, ours, theirs })
  transaction.apply(diff)
  const repaired = repairChange(transaction, squashDiffs([theirs, diff]))
  return { diff: transaction.diff(), droppedMoves, repaired }
}

/** From what the records of a diff held before it to what they hold in the document. */
function changedSince(diff: DocumentDiff, document: DocumentReader): DocumentDiff {
  const before = pickRecords((table) => Array.from(changesOf(diff, table), ([, change]) => change.before))
  const now = pickRecords((table) => Array.from(changesOf(diff, table), ([id]) => document.get(table, id)))
  return diffBetween(before, now)
}

function pickRecords(
  recordsOf: <T extends TableName>(table: T) => readonly (Tables[T] | null | undefined)[],
): DocumentContent {
  const records = <T extends TableName>(table: T): Tables[T][] =>
    recordsOf(table).filter((record) => record !== undefined && record !== null)
  return mapTables<DocumentContent>(records)
}
