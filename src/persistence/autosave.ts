import type {
  DocumentDiff,
  DocumentId,
  DocumentRepository,
  LoadedDocument,
  RepositoryFailure,
} from '../domain'
import { DiskSync } from './disk-sync'
import type { Journal } from './journal'
import { createPageLife, type PageLife } from './page-life'
import type { SaveState } from './save-state'
import { createScheduler, type Scheduler } from './scheduler'
import type { TabFeed } from './tab-feed'
import { WorkingCopy, type RemoteChange } from './working-copy'

/** Edits that come within this time, in ms, are written together: about a frame. */
const GATHERING = 16
/** The wait before a failed write is tried again, in ms, doubles from the first to the last. */
const FIRST_RETRY = 250
const LAST_RETRY = 8_000

export interface AutosaveOptions {
  readonly repository: DocumentRepository
  readonly feed: TabFeed
  readonly journal: Journal
  readonly documentId: DocumentId
  /** What the editor opened with. */
  readonly loaded: LoadedDocument
  onState(state: SaveState): void
  /** A change that did not come from this page; the editor makes it at once. */
  onRemote(change: RemoteChange): void
  readonly scheduler?: Scheduler
  readonly pageLife?: PageLife
}

/** Brings every commit of one open map to the disk, and the commits of other tabs to the editor. */
export interface Autosave {
  /** Takes a commit of the editor at the moment it is made. */
  record(diff: DocumentDiff): void
  /** Writes now; answers, when everything is on disk or the attempt has failed, whether the page may go without loss. */
  flush(): Promise<boolean>
  /** What the disk does not have yet. */
  unsent(): DocumentDiff | null
  /** Stops reporting; what is unsent is still written, and kept in the journal where there is room. */
  close(): void
}

/**
 * Starts with what the journal kept of earlier pages. Writes one transaction at a time; all tabs write, and the
 * one that finds another revision on disk merges and writes again. Edits leave memory only when the disk has them.
 */
export function createAutosave(options: AutosaveOptions): Autosave {
  const autosave = new DocumentAutosave(options)
  autosave.start()
  return autosave
}

class DocumentAutosave implements Autosave {
  readonly #options: AutosaveOptions
  readonly #scheduler: Scheduler
  readonly #copy: WorkingCopy
  readonly #sync: DiskSync
  readonly #pageLife: PageLife
  #state: SaveState = { type: 'saved' }
  #running: Promise<void> | null = null
  #cancelTimer: (() => void) | null = null
  #failures = 0
  /** Set beside a later version: from then on nothing is written. */
  #outdated: RepositoryFailure | null = null
  #closed = false
  #journalKeys: readonly string[] = []
  /** Was all that is unsent put into the journal? */
  #isKept = false
  #stopListening: (() => void)[] = []
  /** While writing fails, the browser asks before the page goes. */
  #stopAsking: (() => void) | null = null

  constructor(options: AutosaveOptions) {
    this.#options = options
    this.#scheduler = options.scheduler ?? createScheduler()
    this.#pageLife = options.pageLife ?? createPageLife()
    this.#copy = new WorkingCopy(options.loaded)
    this.#sync = new DiskSync({
      ...options,
      copy: this.#copy,
      onRemote: (change) => this.#show(change),
      mayWrite: () => this.#outdated === null,
    })
  }

  start(): void {
    const { feed } = this.#options
    this.#stopListening = [
      feed.subscribe((change) => {
        this.#sync.receive(change)
        void this.#start()
      }),
      feed.subscribeNewer((schemaVersion) => this.#fail({ type: 'tooNew', schemaVersion })),
      this.#pageLife.subscribe({ onLeave: () => this.#leave(), onReturn: () => this.#lookAgain() }),
    ]
    this.#replayJournal()
    this.#lookAgain()
  }

  record(diff: DocumentDiff): void {
    this.#copy.record(diff)
    this.#isKept = false
    if (this.#state.type === 'saved') this.#say({ type: 'saving' })
    if (!this.#cancelTimer) this.#startAfter(GATHERING)
  }

  async flush(): Promise<boolean> {
    await this.#start()
    return !this.#isAtRisk()
  }

  unsent(): DocumentDiff | null {
    return this.#copy.unsent()
  }

  close(): void {
    this.#stopListening.forEach((stop) => stop())
    this.#keep()
    this.#closed = true
    this.#ask()
    if (this.#copy.unsent()) void this.#start()
  }

  #replayJournal(): void {
    const { journal, documentId } = this.#options
    const entries = journal.entries(documentId)
    if (entries.length === 0) return
    for (const { diff } of entries) this.#show(this.#copy.replay(diff))
    this.#journalKeys = entries.map((entry) => entry.key)
    if (this.#copy.unsent()) this.#say({ type: 'saving' })
  }

  /** Messages may have been missed: before this page listened, or while it slept. */
  #lookAgain(): void {
    this.#sync.lookAgain()
    void this.#start()
  }

  /** The page may be gone in a moment: what the disk does not have goes to the journal, at once. */
  #leave(): void {
    if (!this.#copy.unsent()) return
    this.#keep()
    void this.#start()
  }

  /**
   * Puts what the disk does not have into the journal; false when there is no room for it. The same edits never go there
   * twice, and none of a closed map: another page may have taken them up and gone on from there.
   */
  #keep(): boolean {
    const { journal, documentId } = this.#options
    const diff = this.#copy.unsent()
    if (!diff) return true
    if (this.#isKept || this.#closed) return this.#isKept
    const key = journal.write(documentId, diff)
    if (key !== null && !this.#journalKeys.includes(key)) this.#journalKeys = [...this.#journalKeys, key]
    this.#isKept = key !== null
    return this.#isKept
  }

  /** What the journal has of a closed map is written when the map is opened again, and by nobody else. */
  #isLeftToJournal(): boolean {
    return this.#closed && this.#keep()
  }

  /** Would anything be lost if the page went now? Beside a later version, the journal is where edits wait for it. */
  #isAtRisk(): boolean {
    return this.#copy.unsent() !== null && !(this.#outdated && this.#keep())
  }

  #startAfter(delay: number): void {
    this.#cancelTimer?.()
    this.#cancelTimer = this.#scheduler.after(delay, () => void this.#start())
  }

  #start(): Promise<void> {
    this.#cancelTimer?.()
    this.#cancelTimer = null
    if (this.#outdated) return Promise.resolve()
    return (this.#running ??= this.#run())
  }

  async #run(): Promise<void> {
    try {
      let outcome = await this.#sync.run()
      while (outcome.ok && !this.#outdated && !this.#sync.isIdle()) outcome = await this.#sync.run()
      if (outcome.ok && !this.#copy.unsent()) this.#emptyJournal()
      const failure = outcome.ok ? this.#outdated : outcome.error
      if (failure) this.#fail(failure)
      else this.#settle()
    } catch (defect) {
      this.#fail({ type: 'corrupt', detail: String(defect) })
    } finally {
      this.#running = null
    }
  }

  #settle(): void {
    this.#failures = 0
    this.#say({ type: 'saved' })
  }

  #emptyJournal(): void {
    this.#journalKeys.forEach((key) => this.#options.journal.remove(key))
    this.#journalKeys = []
  }

  /** Everything is kept and tried again, except beside a later version, which only a reload can join. */
  #fail(failure: RepositoryFailure): void {
    if (failure.type === 'tooNew') this.#outdated = failure
    this.#say({ type: 'failed', failure: this.#outdated ?? failure })
    if (!this.#outdated && !this.#isLeftToJournal())
      this.#startAfter(Math.min(FIRST_RETRY * 2 ** this.#failures, LAST_RETRY))
    this.#failures += 1
  }

  #ask(): void {
    if (this.#state.type === 'failed' && !this.#isLeftToJournal())
      this.#stopAsking ??= this.#pageLife.guard(() => this.#isAtRisk())
    else {
      this.#stopAsking?.()
      this.#stopAsking = null
    }
  }

  #say(state: SaveState): void {
    const isNews = wordOf(state) !== wordOf(this.#state)
    this.#state = state
    this.#ask()
    if (isNews && !this.#closed) this.#options.onState(state)
  }

  #show(change: RemoteChange): void {
    if (!this.#closed) this.#options.onRemote(change)
  }
}

function wordOf(state: SaveState): string {
  return state.type === 'failed' ? state.failure.type : state.type
}
