import {
  createLiveDocument,
  type DocumentDiff,
  type DocumentReader,
  type DocumentSync,
  type DocumentContent,
  type LiveDocument,
  type RemoteChange,
  type SaveState,
} from '../../src/domain'
import { createEmitter } from '../../src/lib'
import { packDiff, readDiff } from '../../src/persistence/packed-diff'
import type { Scheduler } from '../../src/persistence/sync/scheduler'
import { UnsentEdits } from '../../src/persistence/sync/unsent-edits'

/** How often, in ms, something unanswered is sent again. */
const RESEND_MS = 400

/** What the network does to each message. */
export interface Network {
  /** Numbers from 0 to 1, seeded. */
  readonly random: () => number
  /** A message travels up to this long, in ms, so that later ones may overtake it. */
  readonly latency: number
  /** The share of messages that never arrive, and of those that arrive twice. */
  readonly loss: number
  readonly duplicates: number
}

interface Commit {
  readonly member: number
  /** Counts the commits of the member. */
  readonly serial: number
  readonly revision: number
  /** A packed diff, as text. */
  readonly change: string
}

/** A document that several members edit over a bad network: a log of commits, each on top of the one before. */
export class MemoryRoom {
  readonly document: LiveDocument
  readonly #scheduler: Scheduler
  readonly #network: Network
  readonly #log: Commit[] = []
  readonly #members: MemorySync[] = []

  constructor(content: DocumentContent, scheduler: Scheduler, network: Network) {
    this.document = createLiveDocument(content)
    this.#scheduler = scheduler
    this.#network = network
  }

  /** A member whose document holds what the room holds now. */
  join(document: DocumentReader): DocumentSync {
    const member = new MemorySync({
      document,
      member: this.#members.length,
      revision: this.#log.length,
      scheduler: this.#scheduler,
      submit: (commit) => this.#travel(() => this.#receive(commit)),
      ask: (revision, answer) => this.#travel(() => this.#travel(() => answer(this.#log.slice(revision)))),
    })
    this.#members.push(member)
    return member
  }

  /** Puts a change into the room that no member has looked at. */
  inject(change: string): void {
    this.#append({ member: -1, serial: 0, revision: this.#log.length + 1, change })
  }

  /** Takes a commit if it rests on all others; the same one twice counts once. */
  #receive(commit: Commit): void {
    const known = this.#log.find(({ member, serial }) => member === commit.member && serial === commit.serial)
    if (known) this.#broadcast(known)
    else if (commit.revision === this.#log.length + 1) this.#append(commit)
    else this.#travel(() => this.#members[commit.member]?.refuse(commit.serial))
  }

  #append(commit: Commit): void {
    const diff = readDiff(commit.change)
    if (diff) this.document.apply(diff)
    this.#log.push(commit)
    this.#broadcast(commit)
  }

  #broadcast(commit: Commit): void {
    for (const member of this.#members) this.#travel(() => member.receive([commit]))
  }

  #travel(arrive: () => void): void {
    const { random, latency, loss, duplicates } = this.#network
    if (random() < loss) return
    this.#scheduler.after(random() * latency, arrive)
    if (random() < duplicates) this.#scheduler.after(random() * latency, arrive)
  }
}

interface MemorySyncOptions {
  readonly document: DocumentReader
  readonly member: number
  readonly revision: number
  readonly scheduler: Scheduler
  readonly submit: (commit: Commit) => void
  readonly ask: (revision: number, answer: (commits: readonly Commit[]) => void) => void
}

/** The sync of one member: sends one commit at a time until it is answered, and asks for what it misses. */
class MemorySync implements DocumentSync {
  readonly #options: MemorySyncOptions
  readonly #unsent: UnsentEdits
  readonly #remote = createEmitter<RemoteChange>()
  readonly #states = createEmitter<SaveState>()
  readonly #received = new Map<number, Commit>()
  #revision: number
  #serial = 0
  #pending: Commit | null = null
  #state: SaveState = { type: 'saved' }
  #waiting: (() => void)[] = []

  constructor(options: MemorySyncOptions) {
    this.#options = options
    this.#unsent = new UnsentEdits(options.document)
    this.#revision = options.revision
    this.#askAgain()
  }

  readonly onRemote = this.#remote.subscribe
  readonly onState = this.#states.subscribe

  get state(): SaveState {
    return this.#state
  }

  record(diff: DocumentDiff): void {
    this.#unsent.add(diff)
    this.#update()
  }

  flush(): Promise<boolean> {
    this.#update()
    if (this.#state.type === 'saved') return Promise.resolve(true)
    return new Promise((resolve) => this.#waiting.push(() => resolve(true)))
  }

  close(): void {
    this.#unsent.close()
    this.#remote.clear()
    this.#states.clear()
  }

  refuse(serial: number): void {
    if (this.#pending?.serial !== serial) return
    this.#pending = null
    this.#unsent.rejected()
    this.#ask()
  }

  receive(commits: readonly Commit[]): void {
    for (const commit of commits)
      if (commit.revision > this.#revision) this.#received.set(commit.revision, commit)
    let next = this.#received.get(this.#revision + 1)
    while (next && (this.#pending === null || next.member === this.#options.member)) {
      this.#make(next)
      next = this.#received.get(this.#revision + 1)
    }
    if (next || this.#received.size === 0) this.#update()
    else this.#ask()
  }

  #make(commit: Commit): void {
    this.#received.delete(commit.revision)
    this.#revision = commit.revision
    if (commit.serial === this.#pending?.serial && commit.member === this.#options.member) {
      this.#pending = null
      this.#unsent.accepted()
    } else this.#remote.emit(this.#unsent.rebase(readDiff(commit.change) ?? {}))
  }

  #update(): void {
    if (this.#pending === null) this.#send()
    const type = this.#unsent.diff === null ? 'saved' : 'saving'
    if (type !== this.#state.type) {
      this.#state = { type }
      this.#states.emit(this.#state)
    }
    if (type === 'saved') this.#waiting.splice(0).forEach((resolve) => resolve())
  }

  #send(): void {
    const sent = this.#unsent.send()
    if (sent === null) return
    this.#serial += 1
    const change = JSON.stringify(packDiff(sent))
    const { member } = this.#options
    this.#pending = { member, serial: this.#serial, revision: this.#revision + 1, change }
    this.#submit(this.#pending)
  }

  #submit(commit: Commit): void {
    if (this.#pending !== commit) return
    this.#options.submit(commit)
    this.#options.scheduler.after(RESEND_MS, () => this.#submit(commit))
  }

  #ask(): void {
    this.#options.ask(this.#revision, (commits) => this.receive(commits))
  }

  /** Messages may be lost without a trace. */
  #askAgain(): void {
    this.#ask()
    this.#options.scheduler.after(RESEND_MS, () => this.#askAgain())
  }
}
