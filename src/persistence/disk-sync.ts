import type {
  Change,
  ChangeFeed,
  DocumentDiff,
  DocumentId,
  DocumentRepository,
  RepositoryFailure,
} from '../domain'
import { err, ok, type Result } from '../lib'
import type { RemoteChange, WorkingCopy } from './working-copy'

/** So often in a row may other tabs be faster before it counts as a failure. */
const CONFLICTS_BORNE = 8

interface DiskSyncOptions {
  readonly repository: DocumentRepository
  readonly feed: ChangeFeed
  readonly documentId: DocumentId
  readonly copy: WorkingCopy
  readonly onRemote: (change: RemoteChange) => void
  /** Asked before each write. */
  readonly mayWrite: () => boolean
}

/** Brings the working copy of one document and the disk together, with whatever other tabs wrote meanwhile. */
export class DiskSync {
  readonly #options: DiskSyncOptions
  /** Commits of other tabs that wait for their turn, by revision. */
  readonly #inbox = new Map<number, DocumentDiff>()
  /** The revision that was last seen on disk, where it is not known to be ours. */
  #onDisk: number | null = null
  #mustLook = false

  constructor(options: DiskSyncOptions) {
    this.#options = options
  }

  /** Takes a commit of another tab; the next run applies it. */
  receive({ documentId, revision, diff }: Change): void {
    if (documentId === this.#options.documentId) this.#inbox.set(revision, diff)
  }

  /** The next run asks the disk whether it has moved on. */
  lookAgain(): void {
    this.#mustLook = true
  }

  isIdle(): boolean {
    return !this.#mustLook && this.#inbox.size === 0 && this.#options.copy.unsent() === null
  }

  /** Follows the other tabs and writes until nothing waits or it may not. One run at a time. */
  async run(): Promise<Result<void, RepositoryFailure>> {
    for (let conflicts = 0; conflicts <= CONFLICTS_BORNE;) {
      const caughtUp = await this.#catchUp()
      if (!caughtUp.ok) return caughtUp
      const sent = this.#options.mayWrite() ? this.#options.copy.send() : null
      if (!sent) return ok(undefined)
      const written = await this.#commit(sent)
      if (written.ok) conflicts = 0
      else if (written.error.type === 'conflict') conflicts += 1
      else return written
    }
    return err({ type: 'conflict', revision: this.#onDisk ?? this.#options.copy.revision })
  }

  async #commit(sent: DocumentDiff): Promise<Result<void, RepositoryFailure>> {
    const { repository, feed, documentId, copy } = this.#options
    const written = await repository.commit(documentId, copy.revision, sent)
    if (written.ok) {
      const { revision } = written.value
      copy.accepted(revision)
      feed.publish({ documentId, revision, diff: sent })
      return ok(undefined)
    }
    copy.rejected()
    if (written.error.type === 'conflict') this.#onDisk = written.error.revision
    return written
  }

  /** Applies what other tabs sent in order; where something is missing, reads the disk. */
  async #catchUp(): Promise<Result<void, RepositoryFailure>> {
    const { repository, documentId, copy, onRemote } = this.#options
    this.#applyInbox()
    const looked = await this.#look()
    if (!looked.ok) return looked
    while (this.#isBehind()) {
      const received = [...this.#inbox.keys()]
      const loaded = await repository.load(documentId)
      if (!loaded.ok) return loaded
      // A commit is told only once it is on disk, so what came before the reading is part of what was read.
      received.forEach((revision) => this.#inbox.delete(revision))
      this.#onDisk = null
      onRemote(copy.reload(loaded.value))
      this.#applyInbox()
    }
    return ok(undefined)
  }

  async #look(): Promise<Result<void, RepositoryFailure>> {
    if (!this.#mustLook) return ok(undefined)
    const { repository, documentId } = this.#options
    const list = await repository.list()
    if (!list.ok) return list
    this.#mustLook = false
    this.#onDisk = list.value.find(({ id }) => id === documentId)?.revision ?? null
    return ok(undefined)
  }

  #applyInbox(): void {
    const { copy, onRemote } = this.#options
    for (const revision of [...this.#inbox.keys()].sort((a, b) => a - b)) {
      const theirs = this.#inbox.get(revision)
      if (theirs && revision === copy.revision + 1) onRemote(copy.follow(theirs, revision))
      if (revision <= copy.revision) this.#inbox.delete(revision)
    }
  }

  #isBehind(): boolean {
    const { revision } = this.#options.copy
    return this.#inbox.size > 0 || (this.#onDisk !== null && this.#onDisk !== revision)
  }
}
