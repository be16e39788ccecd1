import {
  createDiffAccumulator,
  type Clock,
  type DocumentDiff,
  type DocumentId,
  type DocumentReader,
  type Instant,
  type RepositoryFailure,
  type RestorePointLabel,
  type RestorePoints,
  type RestoreReason,
} from '../../domain'
import { ok, type Result } from '../../lib'
import { contentOfRecords, recordsOf, revertRecords, type RecordsById } from './records-by-id'

/** So much time of work, in ms, lies between two points that nothing else asks for. */
const INTERVAL_MS = 600_000

/** A change that the document holds already. */
export interface RecordedChange {
  readonly diff: DocumentDiff
  readonly time: Instant
  /** Made by another tab. */
  readonly isRemote: boolean
  /** The state before it is worth a point for this reason; null: it is not. */
  readonly reason: RestoreReason | null
}

export interface PointRecorderOptions {
  readonly restorePoints: RestorePoints
  readonly clock: Pick<Clock, 'now'>
  readonly documentId: DocumentId
  /** The open document, with every change that is recorded. */
  readonly document: DocumentReader
  /** Runs a task when the page has nothing better to do. */
  readonly onIdle: (task: () => void) => void
  /** Hears of each point that was made. */
  readonly onPoint?: () => void
}

type Outcome = Result<void, RepositoryFailure>

interface WaitingPoint {
  readonly label: RestorePointLabel
  /** What changed since the point before it; null: not known. */
  readonly diff: DocumentDiff | null
  readonly settle: (outcome: Outcome) => void
}

/**
 * Makes the restore points of an open map. What is committed adds up until a point is due; then that is written in idle
 * time, so that an edit waits for nothing. The first change brings a point of the state before it, compared with the
 * latest one on disk.
 */
export class PointRecorder {
  readonly #options: PointRecorderOptions
  /** The state at the first point to write; null once that is on disk. */
  #start: RecordsById | null
  /** What changed since the latest point that waits or was written. */
  #recent = createDiffAccumulator()
  #recentSince: Instant
  #lastTime: Instant
  #waiting: readonly WaitingPoint[] = []
  /** The latest point on disk as far as this page knows. */
  #serial: number | null = null
  #running: Promise<void> | null = null

  /** Begins with changes that were made already; the first point holds the state before them. */
  constructor(options: PointRecorderOptions, changes: readonly RecordedChange[]) {
    this.#options = options
    const { document, clock } = options
    const time = changes[0]?.time ?? clock.now()
    this.#recentSince = time
    this.#lastTime = time
    this.#start = recordsOf((table) => document.all(table))
    for (const { diff } of changes.toReversed()) revertRecords(this.#start, diff)
    void this.#enqueue({ savedAt: time, reason: 'session', name: '' }, null)
    for (const change of changes) this.record(change)
  }

  record({ diff, time, isRemote, reason }: RecordedChange): void {
    const isDue = time - this.#recentSince >= INTERVAL_MS
    const why = reason ?? (isDue && !isRemote ? 'interval' : null)
    if (why !== null && !this.#recent.isEmpty()) {
      const savedAt = why === 'interval' ? this.#lastTime : time
      void this.#enqueue({ savedAt, reason: why, name: '' }, this.#takeRecent(time))
    }
    this.#recent.add(diff)
    this.#lastTime = time
  }

  /** Makes a point of what the map holds now; resolves when it is on disk, or cannot be written. */
  save(name: string): Promise<Outcome> {
    const time = this.#options.clock.now()
    return this.#enqueue({ savedAt: time, reason: 'named', name }, this.#takeRecent(time))
  }

  /** Resolves when every point that was asked for is on disk, or the attempt has failed. */
  async flush(): Promise<void> {
    await this.#run()
  }

  #takeRecent(time: Instant): DocumentDiff {
    const diff = this.#recent.diff()
    this.#recent = createDiffAccumulator()
    this.#recentSince = time
    return diff
  }

  #enqueue(label: RestorePointLabel, diff: DocumentDiff | null): Promise<Outcome> {
    return new Promise((settle) => {
      this.#waiting = [...this.#waiting, { label, diff, settle }]
      this.#options.onIdle(() => void this.#run())
    })
  }

  #run(): Promise<void> {
    return (this.#running ??= this.#writeWaiting().finally(() => {
      this.#running = null
    }))
  }

  /** Writes one point after another; where that fails, whoever waits is told, and the next point tries again. */
  async #writeWaiting(): Promise<void> {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const written = await this.#write(next)
      if (!written.ok) {
        this.#waiting.forEach(({ settle }) => settle(written))
        return
      }
      this.#serial = written.value
      this.#start = null
      this.#waiting = this.#waiting.slice(1)
      next.settle(ok(undefined))
      this.#options.onPoint?.()
    }
  }

  async #write({ label, diff }: WaitingPoint): Promise<Result<number, RepositoryFailure>> {
    const { restorePoints, documentId } = this.#options
    if (diff !== null && this.#serial !== null) {
      const added = await restorePoints.add(documentId, label, { since: this.#serial, diff })
      if (added.ok || added.error.type !== 'conflict') return added
    }
    const records = this.#start ?? this.#recordsAtFirstWaiting()
    return restorePoints.addContent(documentId, label, contentOfRecords(records))
  }

  /** The state that the first waiting point is of: the document with what came later taken back. */
  #recordsAtFirstWaiting(): RecordsById {
    const { document } = this.#options
    const records = recordsOf((table) => document.all(table))
    const later = [...this.#waiting.slice(1).map(({ diff }) => diff), this.#recent.diff()]
    for (const diff of later.toReversed()) if (diff !== null) revertRecords(records, diff)
    return records
  }
}
