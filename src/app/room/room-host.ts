import {
  ROOM_ROLES,
  type DocumentContent,
  type DocumentId,
  type MapLibrary,
  type RoomFailure,
  type RoomPoint,
  type RoomRole,
} from '../../domain'
import { openRoomStates } from '../../persistence'
import {
  connectRoom,
  encodeRoom,
  readCode,
  requestRoom,
  roomUrl,
  soundContent,
  SharedDocument,
} from '../../room'
import { noRoom, type RoomMap, type RoomStore } from './room-map'
import {
  forgetMembership,
  keepMembership,
  keepName,
  mapInRoom,
  membershipOf,
  type Membership,
} from './memberships'
import { RoomSession } from './room-session'

/** How long, in ms, a room may take to answer somebody who joins. */
const PATIENCE_MS = 15_000

/** Opens, joins and leaves rooms, and holds the session of the open map in its room. */
export class RoomHost {
  readonly #store: RoomStore
  readonly #library: Pick<MapLibrary, 'create'>
  readonly #states = openRoomStates()
  #session: RoomSession | null = null
  #map: RoomMap | null = null

  constructor(store: RoomStore, library: Pick<MapLibrary, 'create'>) {
    this.#store = store
    this.#library = library
  }

  enter(map: RoomMap): void {
    const membership = membershipOf(map.id)
    if (membership !== null) this.#start(map, membership, false)
  }

  exit(): void {
    this.#session?.close()
    this.#session = null
    this.#map = null
    this.#store.update(noRoom())
  }

  async open(map: RoomMap): Promise<RoomFailure | null> {
    const created = await requestRoom(location.href)
    if (typeof created === 'string') return created
    const [address = location.href] = created.addresses
    const linkOf = (role: RoomRole): string => new URL(`#/room/${created.codes[role]}`, address).href
    const [lead, edit, suggest, look] = ROOM_ROLES.map(linkOf)
    const key = readCode(created.codes.lead)
    if (key === null) return 'noServer'
    const links = { lead: String(lead), edit: String(edit), suggest: String(suggest), look: String(look) }
    const membership: Membership = { ...key, role: 'lead', links }
    keepMembership(map.id, membership)
    this.#start(map, membership, true)
    return null
  }

  async join(code: string): Promise<{ readonly id: DocumentId } | RoomFailure> {
    const key = readCode(code)
    if (key === null) return 'code'
    const known = mapInRoom(key.room)
    if (known !== null) return { id: known }
    const client = connectRoom({ url: roomUrl(location.href), key, state: null })
    try {
      const failure = await Promise.race([
        client.whenSynced().then(() => null),
        new Promise<RoomFailure>((resolve) => {
          client.onChange(() => client.status.type === 'refused' && resolve('code'))
          setTimeout(() => resolve('unreachable'), PATIENCE_MS)
        }),
      ])
      if (failure !== null) return failure
      const shared = new SharedDocument(client.doc)
      if (shared.isEmpty) return 'unreachable'
      return await this.#keep(soundContent(shared.tables).content, encodeRoom(client.doc), {
        ...key,
        role: client.role,
        links: null,
      })
    } finally {
      client.connection.close()
    }
  }

  leave(): void {
    if (this.#map === null) return
    const { id } = this.#map
    forgetMembership(id)
    this.exit()
    void this.#states.delete(id)
  }

  setName(name: string): void {
    keepName(name)
    this.#store.update({ name })
    this.#session?.present()
  }

  setLocked(locked: boolean): void {
    this.#session?.setLocked(locked)
  }

  point(pointer: RoomPoint | null): void {
    this.#session?.point(pointer)
  }

  #start(map: RoomMap, membership: Membership, isNew: boolean): void {
    this.#session?.close()
    this.#map = map
    this.#session = new RoomSession({
      ...{ map, membership, isNew },
      store: this.#store,
      states: this.#states,
      onRole: (role) => keepMembership(map.id, { ...membership, role }),
    })
  }

  async #keep(
    content: DocumentContent,
    state: Uint8Array,
    membership: Membership,
  ): Promise<{ readonly id: DocumentId } | RoomFailure> {
    const created = await this.#library.create(content)
    if (!created.ok) return 'notKept'
    const { id } = created.value
    await this.#states.save(id, state)
    keepMembership(id, membership)
    return { id }
  }
}
