import type {
  CommittedChange,
  ChangeFeed,
  DocumentDiff,
  DocumentId,
  DocumentRepository,
  RemoteChange,
  RepositoryFailure,
} from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { UnsentEdits } from './unsent-edits'

/** So many conflicts in a row, with tabs that were faster, count as a failure. */
const MAX_CONFLICTS = 8

interface DiskSyncOptions {
  readonly repository: DocumentRepository
  readonly feed: ChangeFeed
  readonly documentId: DocumentId
  /** The revision of the document as it was opened. */
  readonly revision: number
  readonly unsent: UnsentEdits
  readonly onRemote: (change: RemoteChange) => void
  /** Asked before each write. */
  readonly mayWrite: () => boolean
}

type Outcome = Promise<Result<void, RepositoryFailure>>

/** Brings one document and the disk together: reads what other tabs committed, writes what is unsent. */
export class DiskSync {
  readonly #options: DiskSyncOptions
  /** Commits of other tabs that wait for the next run, by revision. */
  readonly #received = new Map<number, DocumentDiff>()
  /** The revision of the disk that the document has, apart from what is unsent. */
  #revision: number
  /** Does the disk have to be asked for changes that no message brought? */
  #isStale = false

  constructor(options: DiskSyncOptions) {
    this.#options = options
    this.#revision = options.revision
  }

  /** Takes a commit of another tab; the next run makes it. */
  receive({ documentId, revision, diff }: CommittedChange): void {
    if (documentId !== this.#options.documentId) return
    if (diff) this.#received.set(revision, diff)
    else this.#isStale = true
  }

  /** The next run asks the disk for changes. */
  markStale(): void {
    this.#isStale = true
  }

  isIdle(): boolean {
    return !this.#isStale && this.#received.size === 0 && this.#options.unsent.diff === null
  }

  /** Reads and writes until both sides have the same or writing is not allowed. One run at a time. */
  async run(): Outcome {
    for (let conflicts = 0; conflicts <= MAX_CONFLICTS;) {
      const pulled = await this.#pull()
      if (!pulled.ok && !(await this.#recreate(pulled.error))) return pulled
      const sent = this.#options.mayWrite() ? this.#options.unsent.send() : null
      if (!sent) return ok(undefined)
      const pushed = await this.#push(sent)
      if (pushed.ok) conflicts = 0
      else if (pushed.error.type === 'conflict') conflicts += 1
      else if (!(await this.#recreate(pushed.error))) return pushed
    }
    return err({ type: 'conflict', revision: this.#revision })
  }

  async #push(sent: DocumentDiff): Outcome {
    const { repository, feed, documentId, unsent } = this.#options
    const written = await repository.commit(documentId, this.#revision, sent)
    if (written.ok) {
      const { revision } = written.value
      unsent.accepted()
      this.#revision = revision
      feed.publish({ documentId, revision, diff: sent })
      return ok(undefined)
    }
    unsent.rejected()
    if (written.error.type === 'conflict') this.#isStale = true
    return written
  }

  /** Where edits wait and the disk has lost every map, not only this one, puts the document there again. */
  async #recreate({ type }: RepositoryFailure): Promise<boolean> {
    const { repository, documentId, unsent } = this.#options
    if (type !== 'missing' || unsent.diff === null) return false
    const listed = await repository.list()
    if (!listed.ok || listed.value.length > 0) return false
    unsent.send()
    const created = await repository.create(documentId, unsent.content())
    if (created.ok) {
      unsent.accepted()
      this.#revision = created.value.revision
      this.#isStale = false
    } else unsent.rejected()
    return created.ok
  }

  /** Makes what other tabs sent, in order; where a message is missing, asks the disk. */
  async #pull(): Outcome {
    this.#makeReceived()
    while (this.#isStale || this.#received.size > 0) {
      this.#isStale = false
      const read = await this.#readChanges()
      if (!read.ok) {
        this.#isStale = true
        return read
      }
      this.#makeReceived()
    }
    return ok(undefined)
  }

  #makeReceived(): void {
    for (const revision of [...this.#received.keys()].sort((a, b) => a - b)) {
      const theirs = this.#received.get(revision)
      if (theirs && revision === this.#revision + 1) this.#make(theirs, revision)
      if (revision <= this.#revision) this.#received.delete(revision)
    }
  }

  #make(theirs: DocumentDiff, revision: number): void {
    this.#revision = revision
    this.#options.onRemote(this.#options.unsent.rebase(theirs))
  }

  async #readChanges(): Outcome {
    const { repository, documentId, unsent } = this.#options
    const received = [...this.#received.keys()]
    const changes = await repository.changesSince(documentId, this.#revision)
    if (!changes.ok) return changes
    if (changes.value.changed) this.#makeRead(unsent.diffTo(changes.value.changed), changes.value.revision)
    else {
      const loaded = await repository.load(documentId)
      if (!loaded.ok) return loaded
      this.#makeRead(await unsent.diffToAll(loaded.value.content), loaded.value.revision)
    }
    // A commit is published only once it is on disk, so what came before the reading is part of what was read.
    received.forEach((revision) => this.#received.delete(revision))
    return ok(undefined)
  }

  #makeRead(theirs: DocumentDiff, revision: number): void {
    if (revision !== this.#revision) this.#make(theirs, revision)
  }
}
