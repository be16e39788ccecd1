import type {
  afterLoadDocumentPayload,
  afterUnloadDocumentPayload,
  beforeHandleAwarenessPayload,
  beforeHandleMessagePayload,
  beforeSyncPayload,
  connectedPayload,
  Connection,
  Extension,
  onAuthenticatePayload,
  onDisconnectPayload,
} from '@hocuspocus/server'
import * as v from 'valibot'
import type * as Y from 'yjs'
import type { RoomRole } from '../src/domain'
import { presenceSchema, REFUSED_CODE } from '../src/room'
import { CLIENT_HEADER } from './client-address'
import { createRateLimit, createRateLimits, type RateLimit } from './rate-limit'
import type { RoomSigner } from './room-codes'
import { ROOM_LIMITS } from './room-limits'
import { UpdateGuard } from './update-guard'

/** Says what was not let in, and from whom. */
export type Log = (entry: RefusedEntry) => void

export interface RefusedEntry {
  readonly refused: string
  /** Empty where no room was asked for. */
  readonly room: string
  /** The address of the client. */
  readonly client: string
  readonly role?: RoomRole
}

/** What the server knows of a connection to one room; the engine hands it to every hook as its context. */
interface Member {
  readonly role: RoomRole
  readonly client: string
  readonly messages: RateLimit
  readonly bytes: RateLimit
  /** The one client of the shared document that the connection speaks for. */
  presence: number | null
}

const [SYNC_REPLY, UPDATE] = [1, 2]

/** Ends a connection; without a message, so that the engine does not log it a second time. */
class RefusedError extends Error {
  readonly code = REFUSED_CODE
  readonly reason: string

  constructor(reason: string) {
    super('')
    this.reason = reason
  }
}

interface ExtensionOptions {
  readonly signer: RoomSigner
  readonly log: Log
  /** Bytes of the stored state of a room. */
  readonly sizeOf: (room: string) => number
}

/** Lets into a room only who has its code, and only what the role allows. */
export class RoomExtension implements Extension<Member> {
  readonly #options: ExtensionOptions
  readonly #guards = new Map<string, UpdateGuard>()
  readonly #wrongCodes = createRateLimits(ROOM_LIMITS.wrongCodes)
  readonly #presences = new Map<number, Member>()

  constructor(options: ExtensionOptions) {
    this.#options = options
  }

  onAuthenticate(payload: onAuthenticatePayload): Promise<Member> {
    const { documentName: room, token, requestHeaders, connectionConfig } = payload
    const client = requestHeaders.get(CLIENT_HEADER) ?? ''
    const role = this.#options.signer.roleOf(room, token)
    if (role === null) {
      const refused = this.#wrongCodes.take(client) ? 'code' : 'tooManyCodes'
      this.#options.log({ refused, room, client })
      return Promise.reject(new RefusedError(refused))
    }
    connectionConfig.readOnly = role === 'look'
    return Promise.resolve({
      role,
      client,
      messages: createRateLimit(ROOM_LIMITS.messages),
      bytes: createRateLimit(ROOM_LIMITS.bytes),
      presence: null,
    })
  }

  afterLoadDocument({ document, documentName }: afterLoadDocumentPayload): Promise<void> {
    const guard = this.#guardOf(documentName, document)
    document.on('update', (update: Uint8Array, origin: unknown) => {
      if (!isFromClient(origin)) guard.follow(update)
    })
    return Promise.resolve()
  }

  connected({ connection, context }: connectedPayload<Member>): Promise<void> {
    connection.sendStateless(JSON.stringify({ role: context.role }))
    return Promise.resolve()
  }

  beforeHandleMessage({ update, connection, context }: beforeHandleMessagePayload<Member>): Promise<void> {
    const { messages, bytes } = context
    const isSlowEnough = messages.take() && bytes.take(update.byteLength)
    return isSlowEnough ? Promise.resolve() : this.#expel('rate', connection, context)
  }

  beforeSync(payload: beforeSyncPayload<Member>): Promise<void> {
    const { type, payload: update, connection, documentName: room, document, context } = payload
    if (type !== SYNC_REPLY && type !== UPDATE) return Promise.resolve()
    if (this.#options.sizeOf(room) > ROOM_LIMITS.roomBytes)
      return this.#expel('roomSize', connection, context)
    const verdict = this.#guardOf(room, document).check(update, context.role)
    if (verdict !== 'new' && verdict !== 'known') return this.#expel(verdict, connection, context)
    if (verdict === 'known' && type === UPDATE) this.#note('replayed', room, context)
    return Promise.resolve()
  }

  beforeHandleAwareness(payload: beforeHandleAwarenessPayload<Member>): Promise<void> {
    const { states, context, documentName } = payload
    if (context === undefined) return Promise.resolve()
    for (const [id, state] of states) {
      // Who has not said anything yet, and the engine's own copy of the states.
      if (Object.keys(state).length === 0) states.delete(id)
      else if (mayPresent(this.#presences, context, id) && isPresence(state)) state['role'] = context.role
      else {
        states.delete(id)
        this.#note('presence', documentName, context)
      }
    }
    return Promise.resolve()
  }

  onDisconnect({ context: { presence } }: onDisconnectPayload<Member>): Promise<void> {
    if (presence !== null) this.#presences.delete(presence)
    return Promise.resolve()
  }

  afterUnloadDocument({ documentName }: afterUnloadDocumentPayload): Promise<void> {
    this.#guards.delete(documentName)
    return Promise.resolve()
  }

  #guardOf(room: string, document: Y.Doc): UpdateGuard {
    const guard = this.#guards.get(room) ?? new UpdateGuard(document)
    this.#guards.set(room, guard)
    return guard
  }

  #note(refused: string, room: string, { client, role }: Member): void {
    this.#options.log({ refused, room, client, role })
  }

  #expel(reason: string, connection: Connection, member: Member): Promise<never> {
    this.#note(reason, connection.document.name, member)
    connection.webSocket.close(REFUSED_CODE, reason)
    return Promise.reject(new RefusedError(reason))
  }
}

/** A connection speaks for the first client that it names, unless another connection does. */
function mayPresent(presences: Map<number, Member>, member: Member, id: number): boolean {
  const speaker = presences.get(id)
  if (speaker !== undefined || member.presence !== null) return speaker === member
  member.presence = id
  presences.set(id, member)
  return true
}

function isPresence(state: unknown): boolean {
  return v.is(presenceSchema, state) && JSON.stringify(state).length <= ROOM_LIMITS.presenceBytes
}

function isFromClient(origin: unknown): boolean {
  return typeof origin === 'object' && origin !== null && 'source' in origin && origin.source === 'connection'
}
