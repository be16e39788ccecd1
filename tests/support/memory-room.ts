import * as v from 'valibot'
import * as Y from 'yjs'
import type { DocumentContent, DocumentReader, DocumentSync } from '../../src/domain'
import { contentAsDiff } from '../../src/room/remote-changes'
import {
  createRoomSync,
  SharedDocument,
  sharedTable,
  soundContent,
  type RoomConnection,
} from '../../src/room'
import { createEmitter } from '../../src/lib'
import type { Scheduler } from '../../src/persistence/sync/scheduler'
import type { Network } from './memory-sync'

/** How often, in ms, a client compares what it has with what the room has. */
const COMPARE_MS = 1_000

/** A room of shared documents that exchange updates over a bad network, with the server in the middle. */
export class MemoryRoomServer {
  readonly shared: SharedDocument
  readonly #scheduler: Scheduler
  readonly #network: Network
  readonly #clients = new Set<MemoryConnection>()

  constructor(content: DocumentContent, scheduler: Scheduler, network: Network) {
    this.shared = new SharedDocument(new Y.Doc())
    this.shared.write([contentAsDiff(content)], 'seed')
    this.#scheduler = scheduler
    this.#network = network
    this.shared.doc.on('update', (update: Uint8Array) => {
      for (const client of this.#clients) this.travel(client, () => client.receive(update))
    })
  }

  get content(): DocumentContent {
    return soundContent(this.shared.tables).content
  }

  /** A sync of a document that holds what the room holds now. */
  join(
    document: DocumentReader,
    common: DocumentContent | null = null,
  ): DocumentSync & { drop(isDown: boolean): void } {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.shared.doc))
    const connection = new MemoryConnection(doc, this, this.#scheduler)
    this.#clients.add(connection)
    const sync = createRoomSync({ shared: new SharedDocument(doc), connection, document, common })
    return Object.assign(sync, { drop: (isDown: boolean) => (connection.isDown = isDown) })
  }

  /** Changes records as some foreign program might, read by nobody: those that go are gone without a trace. */
  inject(change: unknown): void {
    const [before, after] = [rowsOf(change, 'before'), rowsOf(change, 'after')]
    const nodes = sharedTable(this.shared.doc, 'nodes')
    this.shared.doc.transact(() => {
      const kept = new Set(after.map(({ id }) => id))
      for (const { id } of before) if (!kept.has(id)) nodes.delete(id)
      for (const row of after) nodes.set(row.id, new Y.Map(Object.entries(row)))
    }, 'foreign')
  }

  travel(client: MemoryConnection, arrive: () => void): void {
    const { random, latency, loss, duplicates } = this.#network
    if (client.isDown || random() < loss) return
    const land = (): void => {
      if (!client.isDown) arrive()
    }
    this.#scheduler.after(random() * latency, land)
    if (random() < duplicates) this.#scheduler.after(random() * latency, land)
  }
}

class MemoryConnection implements RoomConnection {
  readonly #doc: Y.Doc
  readonly #server: MemoryRoomServer
  readonly #scheduler: Scheduler
  readonly #changes = createEmitter<null>()
  #written = 0
  #stored = 0
  isDown = false

  constructor(doc: Y.Doc, server: MemoryRoomServer, scheduler: Scheduler) {
    this.#doc = doc
    this.#server = server
    this.#scheduler = scheduler
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'room') this.#send(update)
    })
    this.#compare()
  }

  readonly onChange = (listener: () => void): (() => void) => this.#changes.subscribe(listener)

  get isStored(): boolean {
    return this.#stored === this.#written
  }

  receive(update: Uint8Array): void {
    Y.applyUpdate(this.#doc, update, 'room')
  }

  close(): void {
    this.#changes.clear()
  }

  #send(update: Uint8Array): void {
    this.#written += 1
    this.#server.travel(this, () => Y.applyUpdate(this.#server.shared.doc, update, this))
  }

  /** Sends what the room lacks, and fetches what it has; answered, everything written before is stored. */
  #compare(): void {
    const { doc: room } = this.#server.shared
    const written = this.#written
    this.#server.travel(this, () => {
      const [inRoom, here] = [Y.encodeStateVector(room), Y.encodeStateVector(this.#doc)]
      const update = Y.encodeStateAsUpdate(room, here)
      this.#server.travel(this, () => {
        this.receive(update)
        const missing = Y.encodeStateAsUpdate(this.#doc, inRoom)
        this.#server.travel(this, () => {
          Y.applyUpdate(room, missing, this)
          this.#server.travel(this, () => this.#acknowledge(written))
        })
      })
    })
    this.#scheduler.after(COMPARE_MS, () => this.#compare())
  }

  #acknowledge(written: number): void {
    if (written <= this.#stored) return
    this.#stored = written
    if (this.isStored) this.#changes.emit(null)
  }
}

const changeSchema = v.object({
  before: v.object({ nodes: v.optional(v.array(v.looseObject({ id: v.string() })), []) }),
  after: v.object({ nodes: v.optional(v.array(v.looseObject({ id: v.string() })), []) }),
})

function rowsOf(change: unknown, side: 'before' | 'after'): readonly { readonly id: string }[] {
  const parsed = v.safeParse(changeSchema, change)
  return parsed.success ? parsed.output[side].nodes : []
}
