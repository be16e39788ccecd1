import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as v from 'valibot'
import * as Y from 'yjs'
import { ROOM_ROLES, type RoomMember, type RoomRole } from '../domain'
import { createEmitter } from '../lib'
import { presenceSchema, type Presence } from './presence'
import { REFUSED_CODE, type RoomKey } from './roles'
import { isLocked, onSettings, setLocked } from './room-settings'
import type { RoomConnection } from './room-sync'

/** `refused`: the room did not take what this page sent, or not its code, and nothing more goes there. */
export type ConnectionStatus =
  | { readonly type: 'connecting' | 'connected' | 'disconnected' }
  | { readonly type: 'refused'; readonly reason: string }

/** A line to a room. */
export interface RoomClient {
  readonly doc: Y.Doc
  readonly connection: RoomConnection
  readonly status: ConnectionStatus
  /** What this page may do; null: not known yet. */
  readonly role: RoomRole | null
  /** Is editing locked for all but the lead? */
  readonly locked: boolean
  /** Everyone else. */
  readonly members: readonly RoomMember[]
  /** Hears of every change of the above. */
  onChange(listener: () => void): () => void
  /** Resolves when the shared document holds what the room holds and the role is known, for the first time. */
  whenSynced(): Promise<void>
  /** Tells the others about this page. */
  present(presence: Presence): void
  setLocked(locked: boolean): void
}

export interface RoomClientOptions {
  /** Of the server: `ws:` or `wss:`. */
  readonly url: string
  readonly key: RoomKey
  /** What the shared document held when the room was last left; null: nothing. */
  readonly state: Uint8Array | null
  /** Stands in where the platform has no `WebSocket`. */
  readonly webSocket?: unknown
}

/** How many colours there are for members. */
const COLOURS = 8
const FIRST_RETRY_MS = 500
const LAST_RETRY_MS = 5_000

const helloSchema = v.pipe(v.string(), v.parseJson(), v.object({ role: v.picklist(ROOM_ROLES) }))

/** Opens a line to a room, and opens it again whenever it breaks. */
export function connectRoom(options: RoomClientOptions): RoomClient {
  return new HocuspocusClient(options)
}

class HocuspocusClient implements RoomClient {
  readonly doc = new Y.Doc()
  readonly connection: RoomConnection
  readonly #socket: HocuspocusProviderWebsocket
  readonly #provider: HocuspocusProvider
  readonly #changes = createEmitter<null>()
  readonly #stored = createEmitter<null>()
  readonly #synced: Promise<void>
  #status: ConnectionStatus = { type: 'connecting' }
  #role: RoomRole | null = null
  #isClosing = false

  constructor({ url, key, state, webSocket }: RoomClientOptions) {
    if (state !== null) Y.applyUpdate(this.doc, state)
    onSettings(this.doc, () => this.#changes.emit(null))
    this.#socket = new HocuspocusProviderWebsocket({
      url,
      delay: FIRST_RETRY_MS,
      minDelay: FIRST_RETRY_MS,
      maxDelay: LAST_RETRY_MS,
      ...(webSocket !== undefined && { WebSocketPolyfill: webSocket }),
    })
    this.#synced = new Promise((resolve) => {
      this.#changes.subscribe(() => {
        if (this.#status.type === 'connected' && this.#role !== null) resolve()
      })
    })
    this.#provider = new HocuspocusProvider({
      websocketProvider: this.#socket,
      name: key.room,
      document: this.doc,
      token: key.token,
      onAuthenticationFailed: ({ reason }) => this.#refuse(reason),
      onStateless: ({ payload }) => this.#greet(payload),
      onSynced: () => {
        this.#setStatus({ type: 'connected' })
        this.#noteStored()
      },
      onUnsyncedChanges: () => this.#noteStored(),
      onAwarenessChange: () => this.#changes.emit(null),
      onClose: ({ event }) => {
        if (event.code === REFUSED_CODE) this.#refuse(event.reason)
        else this.#setStatus({ type: 'disconnected' })
      },
    })
    this.#provider.attach()
    this.connection = this.#createConnection()
  }

  readonly onChange = this.#changes.subscribe

  get status(): ConnectionStatus {
    return this.#status
  }

  get role(): RoomRole | null {
    return this.#role
  }

  get locked(): boolean {
    return isLocked(this.doc)
  }

  get members(): readonly RoomMember[] {
    const states = this.#provider.awareness?.getStates() ?? new Map<number, unknown>()
    const colours = coloursOf([...states.keys()])
    return Array.from(states).flatMap(([id, state]) =>
      id !== this.doc.clientID && v.is(presenceSchema, state)
        ? [{ ...state, id, colour: colours.get(id) ?? 1 }]
        : [],
    )
  }

  whenSynced(): Promise<void> {
    return this.#synced
  }

  present(presence: Presence): void {
    this.#provider.awareness?.setLocalState(presence)
  }

  setLocked(locked: boolean): void {
    setLocked(this.doc, locked)
  }

  #createConnection(): RoomConnection {
    const isStored = (): boolean => this.#provider.isSynced && !this.#provider.hasUnsyncedChanges
    return {
      get isStored() {
        return isStored()
      },
      onChange: this.#stored.subscribe,
      close: () => {
        this.#isClosing = true
        if (isStored() || this.#status.type !== 'connected') this.#destroy()
      },
    }
  }

  #noteStored(): void {
    if (!this.connection.isStored) return
    this.#stored.emit(null)
    if (this.#isClosing) this.#destroy()
  }

  #greet(payload: string): void {
    const hello = v.safeParse(helloSchema, payload)
    if (!hello.success) return
    this.#role = hello.output.role
    this.#changes.emit(null)
  }

  #refuse(reason: string): void {
    this.#destroy()
    this.#setStatus({ type: 'refused', reason })
  }

  #setStatus(status: ConnectionStatus): void {
    if (this.#status.type === 'refused' || this.#status.type === status.type) return
    this.#status = status
    this.#changes.emit(null)
  }

  #destroy(): void {
    this.#provider.destroy()
    this.#socket.destroy()
  }
}

/** A colour for each visitor, the same on every device: the one of the id, or the next that is free. */
function coloursOf(ids: readonly number[]): ReadonlyMap<number, number> {
  const colours = new Map<number, number>()
  for (const id of [...ids].sort((a, b) => a - b)) {
    const taken = new Set(colours.values())
    const offers = Array.from({ length: COLOURS }, (_, step) => ((id + step) % COLOURS) + 1)
    colours.set(id, offers.find((colour) => !taken.has(colour)) ?? (id % COLOURS) + 1)
  }
  return colours
}
