import {
  changesOf,
  checkInvariants,
  contentOf,
  createLiveDocument,
  diffBetween,
  invertDiff,
  isEmptyDiff,
  mergeDiffs,
  repairTree,
  squashDiffs,
  type DocumentContent,
  type DocumentDiff,
  type DocumentReader,
  type LiveDocument,
  type LoadedDocument,
  type NodeId,
  type TableName,
  type Tables,
} from '../domain'

/** What a revision of another tab means for this one. */
export interface RemoteChange {
  /** Leads from what this tab showed to what it is to show: their edits, with ours on top. */
  readonly diff: DocumentDiff
  /** Our moves that would have closed a cycle with theirs and were taken back. */
  readonly droppedMoves: readonly NodeId[]
}

/**
 * The document as the disk has it (the base), and on top of it what the disk does not have yet: first what was
 * sent and not answered, then what waits. Base + unsent is always what this tab shows.
 */
export class WorkingCopy {
  readonly #base: LiveDocument
  #revision: number
  #sent: DocumentDiff | null = null
  #waiting: DocumentDiff | null = null

  constructor({ content, revision }: LoadedDocument) {
    this.#base = createLiveDocument(content)
    this.#revision = revision
  }

  get revision(): number {
    return this.#revision
  }

  record(diff: DocumentDiff): void {
    this.#waiting = joined(this.#waiting, diff)
  }

  unsent(): DocumentDiff | null {
    return joined(this.#sent, this.#waiting)
  }

  /** Hands out what waits; an answer is due before the next call. */
  send(): DocumentDiff | null {
    this.#sent = this.#waiting
    this.#waiting = null
    return this.#sent
  }

  accepted(revision: number): void {
    if (this.#sent) this.#base.apply(this.#sent)
    this.#sent = null
    this.#revision = revision
  }

  rejected(): void {
    this.#waiting = this.unsent()
    this.#sent = null
  }

  /** Moves the base on by what another tab committed; nothing may be sent and unanswered. */
  follow(theirs: DocumentDiff, revision: number): RemoteChange {
    const ours = this.#waiting ?? {}
    this.#base.apply(theirs)
    this.#revision = revision
    return this.#rebase(ours, theirs)
  }

  /** Moves the base to what the disk has now. */
  reload({ content, revision }: LoadedDocument): RemoteChange {
    return this.follow(diffBetween(this.#base, content), revision)
  }

  /**
   * Takes up edits that an earlier page left behind: they rest on what their records held then, so whatever
   * these records hold otherwise now counts as changed by others. A second time changes nothing.
   */
  replay(ours: DocumentDiff): RemoteChange {
    const shown = this.unsent() ?? {}
    this.#base.apply(shown)
    const merged = this.#merge(ours, changedSince(ours, this.#base))
    this.#base.apply(invertDiff(shown))
    this.record(merged.diff)
    return merged
  }

  #rebase(ours: DocumentDiff, theirs: DocumentDiff): RemoteChange {
    if (isEmptyDiff(ours)) return { diff: theirs, droppedMoves: [] }
    const merged = this.#merge(ours, theirs)
    this.#waiting = joined(null, merged.diff)
    return { ...merged, diff: squashDiffs([invertDiff(ours), theirs, merged.diff]) }
  }

  /** Our edits as they are to be made on top of the base, which has theirs already; the outcome is sound. */
  #merge(ours: DocumentDiff, theirs: DocumentDiff): RemoteChange {
    const { diff, droppedMoves } = mergeDiffs({ document: this.#base, ours, theirs })
    this.#base.apply(diff)
    const mending =
      checkInvariants(this.#base).length === 0
        ? {}
        : diffBetween(this.#base, repairTree(contentOf(this.#base)))
    this.#base.apply(invertDiff(diff))
    return { diff: squashDiffs([diff, mending]), droppedMoves }
  }
}

/** Both in one; null when nothing is left of them. */
function joined(first: DocumentDiff | null, second: DocumentDiff | null): DocumentDiff | null {
  const diff = squashDiffs([first ?? {}, second ?? {}])
  return isEmptyDiff(diff) ? null : diff
}

/** From what the records of a diff held before it to what they hold in the document. */
function changedSince(diff: DocumentDiff, document: DocumentReader): DocumentDiff {
  const before = pickRows((table) => Array.from(changesOf(diff, table), ([, change]) => change.before))
  const now = pickRows((table) => Array.from(changesOf(diff, table), ([id]) => document.get(table, id)))
  return diffBetween(before, now)
}

function pickRows(
  rowsOf: <T extends TableName>(table: T) => readonly (Tables[T] | undefined)[],
): DocumentContent {
  const rows = <T extends TableName>(table: T): Tables[T][] =>
    rowsOf(table).filter((row) => row !== undefined)
  return {
    meta: rows('meta'),
    nodes: rows('nodes'),
    relations: rows('relations'),
    checkIns: rows('checkIns'),
    ratings: rows('ratings'),
    dismissals: rows('dismissals'),
  }
}
