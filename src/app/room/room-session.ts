import {
  diffBetween,
  emptyTables,
  isEmptyDiff,
  type DocumentContent,
  type DocumentDiff,
  type DocumentSync,
  type LiveRoomState,
  type RoomPoint,
  type RoomRole,
  withoutHiddenChanges,
} from '../../domain'
import type { EditRule } from '../../editor'
import type { RoomStates } from '../../persistence'
import {
  connectRoom,
  createRoomSync,
  encodeRoom,
  isSuggestion,
  roomUrl,
  SharedDocument,
  contentOfRoom,
  type RoomClient,
} from '../../room'
import { reportMerge } from '../map/report-merge'
import type { RoomMap, RoomStore } from './room-map'
import type { Membership } from './memberships'
import { doneRound, publishRevealed } from './publish-revealed'
import { Throttle } from './throttle'
import { whenAlone } from './when-alone'

interface RoomSessionOptions {
  readonly map: RoomMap
  readonly membership: Membership
  /** Was the room opened just now, with this map? */
  readonly isNew: boolean
  readonly store: RoomStore
  readonly states: RoomStates
  readonly onRole: (role: RoomRole) => void
}

/** How often, in ms, others are told where this page is, and the common state is stored at most. */
const [PRESENCE_MS, STORE_MS] = [120, 1_000]
/** So often a page that was refused enters again by itself. */
const MOST_RETURNS = 5
/** Refusals after which what was edited here may still go to the room later. */
const PASSING: ReadonlySet<string> = new Set(['locked', 'rate', 'incomplete'])
/** Refusals of the code itself. */
const FINAL: ReadonlySet<string> = new Set(['code', 'tooManyCodes'])

/** The open map in its room, from the moment it is entered until it is left. */
export class RoomSession {
  readonly #options: RoomSessionOptions
  readonly #stops: (() => void)[] = []
  readonly #presence = new Throttle(PRESENCE_MS, () => this.#tell())
  readonly #storing = new Throttle(STORE_MS, () => void this.#storeState())
  readonly #closing = new AbortController()
  #client: RoomClient | null = null
  #sync: DocumentSync | null = null
  #pointer: RoomPoint | null = null
  #returns = 0
  #followed: string | null = null

  constructor(options: RoomSessionOptions) {
    this.#options = options
    const { map, membership, store } = options
    store.update({ status: 'connecting', role: membership.role, links: membership.links })
    map.editor.restrict(this.#rule)
    void whenAlone(`objectree.room.${map.id}`, this.#closing.signal, {
      onWaiting: () => store.update({ status: 'elsewhere' }),
      enter: () => this.#enter(options.isNew ? 'new' : 'again'),
    })
    let { selection } = map.editor.store.getState().session
    this.#stops.push(
      map.editor.store.subscribe(({ session }) => {
        if (session.selection === selection) return
        selection = session.selection
        this.present()
      }),
      store.subscribe((state) => this.#follow(state)),
    )
  }

  present(): void {
    this.#presence.call()
  }

  point(pointer: RoomPoint | null): void {
    this.#pointer = pointer
    this.present()
  }

  setLocked(locked: boolean): void {
    this.#client?.setLocked(locked)
  }

  close(): void {
    this.#closing.abort()
    this.#options.map.editor.restrict(null)
    this.#stops.forEach((stop) => stop())
    this.#presence.cancel()
    this.#storing.cancel()
    this.#disconnect()
  }

  readonly #rule: EditRule = (diff) => {
    const { role, locked } = this.#options.store.getState()
    if (role === 'look') return { key: 'editor.refused.roomLooksOn' }
    if (isEmptyDiff(withoutHiddenChanges(diff))) return null
    if (locked && role !== 'lead') return { key: 'editor.refused.roomLocked' }
    return role === 'suggest' && !isSuggestion(diff) ? { key: 'editor.refused.roomSuggests' } : null
  }

  /** `again`: what was edited since document and room last agreed goes to the room; `anew`: the map of the room is taken. */
  async #enter(how: 'new' | 'again' | 'anew'): Promise<void> {
    const { map, membership, states } = this.#options
    const state = await states.load(map.id).catch(() => null)
    if (this.#closing.signal.aborted) return
    const client = connectRoom({ url: roomUrl(location.href), key: membership, state })
    this.#client = client
    client.onChange(() => this.#show(client))
    this.#show(client)
    await client.whenSynced()
    const common = how === 'again' ? commonContent(state) : null
    if (common !== null && this.#hasOwnEdits(common)) await this.#whenEditable(client)
    if (this.#client === client) this.#join(client, common)
  }

  #hasOwnEdits(common: DocumentContent): boolean {
    const { document } = this.#options.map.editor.store.getState()
    return !isEmptyDiff(withoutHiddenChanges(diffBetween(common, document)))
  }

  /** What was edited while the line was down waits until the room is unlocked. */
  #whenEditable(client: RoomClient): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!client.locked || client.role === 'lead') resolve()
      }
      client.onChange(look)
      look()
    })
  }

  #join(client: RoomClient, common: DocumentContent | null): void {
    const { map, store, onRole } = this.#options
    const { editor, local, ports } = map
    const sync = createRoomSync({
      shared: new SharedDocument(client.doc),
      connection: client.connection,
      document: editor.store.getState().document,
      common,
    })
    this.#sync = sync
    sync.onRemote((change) => {
      // First, since what an open title editor brings back follows on from it.
      local.record(change.diff)
      editor.applyRemote(change.diff)
      reportMerge(change, ports)
    })
    const record = (diff: DocumentDiff): void => {
      if (this.#sync === sync) sync.record(diff)
    }
    this.#stops.push(
      editor.onTransaction(({ diff, origin }) => {
        if (origin !== 'remote') record(diff)
        if (diff.turns !== undefined) this.present()
        if (diff.rounds !== undefined) this.#publish()
      }),
      store.subscribe(() => this.#publish()),
    )
    if ('locks' in navigator) this.#stops.push(local.onRemote(({ diff }) => record(diff)))
    client.doc.on('update', () => this.#storing.call())
    client.connection.onChange(() => this.#storing.call())
    if (client.role !== null) onRole(client.role)
    this.#storing.call()
    this.present()
    this.#publish()
  }

  /** In a task of its own, since it may follow from a change that is still being told. */
  #publish(): void {
    const { map, store } = this.#options
    queueMicrotask(() => {
      if (this.#sync !== null) publishRevealed(map, store.getState())
    })
  }

  #show(client: RoomClient): void {
    if (this.#client !== client) return
    const { store } = this.#options
    const { status, locked, members } = client
    const role = client.role ?? store.getState().role
    store.update({ status: status.type, role, locked, members })
    if (status.type === 'refused') this.#return(status.reason)
  }

  /** The room refused what this page sent: it enters again, and takes the map of the room unless that may change. */
  #return(reason: string): void {
    this.#disconnect()
    if (FINAL.has(reason) || this.#returns >= MOST_RETURNS) return
    this.#returns += 1
    const { notices, i18n } = this.#options.map.ports
    const isPassing = PASSING.has(reason)
    if (!isPassing) notices.show({ text: i18n.t('room.tookBack') })
    void this.#enter(isPassing ? 'again' : 'anew')
  }

  #disconnect(): void {
    const [client, sync] = [this.#client, this.#sync]
    this.#client = null
    this.#sync = null
    if (sync === null) client?.connection.close()
    else sync.close()
  }

  /** Document and room agree: what is edited from now on is ours. The document is on the disk before the room's state is. */
  async #storeState(): Promise<void> {
    const { map, states } = this.#options
    const client = this.#client
    if (client === null || this.#sync === null || !client.connection.isStored) return
    const state = encodeRoom(client.doc)
    if (await map.local.flush()) await states.save(map.id, state).catch(() => undefined)
  }

  #tell(): void {
    const { map, store } = this.#options
    const { ids, active } = map.editor.store.getState().session.selection
    const selection = [...new Set([...(active === null ? [] : [active]), ...ids])].slice(0, 50)
    const name = store.getState().name.slice(0, 60)
    const done = doneRound(map.editor.store.getState().document)
    this.#client?.present({ name, selection, pointer: this.#pointer, ...(done !== undefined && { done }) })
  }

  #follow({ following, members }: LiveRoomState): void {
    const [active] = members.find(({ id }) => id === following)?.selection ?? []
    if (active === undefined || active === this.#followed) return
    this.#followed = active
    const { editor } = this.#options.map
    if (editor.store.getState().document.node(active) !== undefined)
      editor.view.reveal(active, { block: 'center' })
  }
}

/** What the room held when it was last left; where that is not known, nothing, so that no card is lost. */
function commonContent(state: Uint8Array | null): DocumentContent {
  return state === null ? emptyTables() : contentOfRoom(state)
}
