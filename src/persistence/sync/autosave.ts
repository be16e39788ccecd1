import type {
  DocumentDiff,
  DocumentId,
  DocumentReader,
  DocumentRepository,
  DocumentSync,
  RemoteChange,
  RepositoryFailure,
  SaveState,
} from '../../domain'
import { DiskSync } from './disk-sync'
import { createEmitter } from '../../lib'
import type { Journal } from './journal'
import { JournalWriter } from './journal-writer'
import { createPageLifecycle, type PageLifecycle } from './page-lifecycle'
import { createScheduler, type Scheduler } from './scheduler'
import type { TabFeed } from './tab-feed'
import { UnsentEdits } from './unsent-edits'

/** Edits that come within this time, in ms, are written together: about a frame. */
const WRITE_DELAY_MS = 16
/** The wait before a failed write is tried again doubles from the first to the last. */
const FIRST_RETRY_MS = 250
const LAST_RETRY_MS = 8_000

export interface AutosaveOptions {
  readonly repository: DocumentRepository
  readonly feed: TabFeed
  readonly journal: Journal
  readonly documentId: DocumentId
  /** The open document; it makes every remote change at once. */
  readonly document: DocumentReader
  /** The revision of the disk that the document was opened from. */
  readonly revision: number
  /** Hears of errors that are defects of ours. */
  readonly reportError: (error: unknown) => void
  readonly scheduler?: Scheduler
  readonly pageLifecycle?: PageLifecycle
}

/**
 * Saves a document on this device and follows what other tabs do to it. Starts with what the journal kept of
 * earlier pages. All tabs write, one transaction at a time; the one that finds another revision on disk merges and
 * writes again. Edits leave memory only when the disk has them.
 */
export function createAutosave(options: AutosaveOptions): DocumentSync {
  const autosave = new Autosave(options)
  queueMicrotask(() => autosave.start())
  return autosave
}

class Autosave implements DocumentSync {
  readonly #options: AutosaveOptions
  readonly #scheduler: Scheduler
  readonly #pageLifecycle: PageLifecycle
  readonly #unsent: UnsentEdits
  readonly #disk: DiskSync
  readonly #journal: JournalWriter
  readonly #remote = createEmitter<RemoteChange>()
  readonly #states = createEmitter<SaveState>()
  #state: SaveState = { type: 'saved' }
  #running: Promise<void> | null = null
  #cancelTimer: (() => void) | null = null
  #failures = 0
  /** Set when a later version of the app has been here: from then on nothing is written. */
  #outdated: RepositoryFailure | null = null
  #closed = false
  #stopListening: (() => void)[] = []
  /** While writing fails, the browser asks before the page goes. */
  #stopAsking: (() => void) | null = null

  constructor(options: AutosaveOptions) {
    this.#options = options
    this.#scheduler = options.scheduler ?? createScheduler()
    this.#pageLifecycle = options.pageLifecycle ?? createPageLifecycle()
    this.#unsent = new UnsentEdits(options.document)
    this.#journal = new JournalWriter(options.journal, options.documentId)
    this.#disk = new DiskSync({
      ...options,
      unsent: this.#unsent,
      onRemote: this.#remote.emit,
      mayWrite: () => this.#outdated === null,
    })
  }

  readonly onRemote = this.#remote.subscribe
  readonly onState = this.#states.subscribe

  get state(): SaveState {
    return this.#state
  }

  start(): void {
    if (this.#closed) return
    const { feed } = this.#options
    this.#stopListening = [
      feed.subscribe((change) => {
        this.#disk.receive(change)
        void this.#run()
      }),
      feed.subscribeNewer((schemaVersion) => this.#fail({ type: 'tooNew', schemaVersion })),
      this.#pageLifecycle.subscribe({ onHide: () => this.#hide(), onShow: () => this.#checkDisk() }),
    ]
    for (const diff of this.#journal.read()) this.#remote.emit(this.#unsent.replay(diff))
    if (this.#unsent.diff) this.#setState({ type: 'saving' })
    this.#checkDisk()
  }

  record(diff: DocumentDiff): void {
    this.#unsent.add(diff)
    this.#journal.markStale()
    if (this.#state.type === 'saved') this.#setState({ type: 'saving' })
    if (!this.#cancelTimer) this.#runAfter(WRITE_DELAY_MS)
  }

  async flush(): Promise<boolean> {
    await this.#run()
    return !this.#isAtRisk()
  }

  close(): void {
    this.#stopListening.forEach((stop) => stop())
    this.#writeJournal()
    this.#closed = true
    this.#unsent.close()
    this.#remote.clear()
    this.#states.clear()
    this.#askBeforeLeaving()
    if (this.#unsent.diff) void this.#run()
  }

  /** Messages may have been missed: before this page listened, or while it slept. */
  #checkDisk(): void {
    this.#disk.markStale()
    void this.#run()
  }

  /** The page may be gone in a moment: what the disk does not have goes to the journal, at once. */
  #hide(): void {
    if (!this.#unsent.diff) return
    this.#writeJournal()
    void this.#run()
  }

  /** Puts what is unsent into the journal; false when it does not fit, or the map was closed before it was written. */
  #writeJournal(): boolean {
    const { diff } = this.#unsent
    return diff === null || (this.#closed ? this.#journal.isCurrent : this.#journal.write(diff))
  }

  /** What the journal has of a closed map is written when the map is opened again, and by nobody else. */
  #isLeftToJournal(): boolean {
    return this.#closed && this.#writeJournal()
  }

  /** Would anything be lost if the page went now? Beside a later version, the journal is where edits wait for it. */
  #isAtRisk(): boolean {
    return this.#unsent.diff !== null && !(this.#outdated && this.#writeJournal())
  }

  #runAfter(delay: number): void {
    this.#cancelTimer?.()
    this.#cancelTimer = this.#scheduler.after(delay, () => void this.#run())
  }

  #run(): Promise<void> {
    this.#cancelTimer?.()
    this.#cancelTimer = null
    if (this.#outdated) return Promise.resolve()
    return (this.#running ??= this.#exchange())
  }

  async #exchange(): Promise<void> {
    try {
      let outcome = await this.#disk.run()
      while (outcome.ok && !this.#outdated && !this.#disk.isIdle()) outcome = await this.#disk.run()
      if (outcome.ok && !this.#unsent.diff) this.#journal.clear()
      const failure = outcome.ok ? this.#outdated : outcome.error
      if (failure) this.#fail(failure)
      else this.#succeed()
    } catch (error) {
      this.#fail({ type: 'unexpected', error })
    } finally {
      this.#running = null
    }
  }

  #succeed(): void {
    this.#failures = 0
    this.#setState({ type: 'saved' })
  }

  /** Everything is kept and tried again, except beside a later version, which only a reload can join. */
  #fail(failure: RepositoryFailure): void {
    if (failure.type === 'tooNew') this.#outdated = failure
    if (failure.type === 'unexpected' && this.#failures === 0) this.#options.reportError(failure.error)
    this.#setState({ type: 'failed', failure: this.#outdated ?? failure })
    if (!this.#outdated && !this.#isLeftToJournal())
      this.#runAfter(Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LAST_RETRY_MS))
    this.#failures += 1
  }

  #setState(state: SaveState): void {
    const changed = wordOf(state) !== wordOf(this.#state)
    this.#state = state
    this.#askBeforeLeaving()
    if (changed) this.#states.emit(state)
  }

  #askBeforeLeaving(): void {
    if (this.#state.type === 'failed' && !this.#isLeftToJournal())
      this.#stopAsking ??= this.#pageLifecycle.askBeforeLeaving(() => this.#isAtRisk())
    else {
      this.#stopAsking?.()
      this.#stopAsking = null
    }
  }
}

function wordOf(state: SaveState): string {
  return state.type === 'failed' ? state.failure.type : state.type
}
