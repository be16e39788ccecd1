import type { DocumentId, DocumentSync, LiveRoom, LiveRoomState } from '../../domain'
import type { Editor } from '../../editor'
import type { Ports } from '../../ui'
import { ownName } from './is-in-room'

/** An open map that may go into a room. */
export interface RoomMap {
  readonly id: DocumentId
  readonly editor: Editor
  /** What keeps the map on this device. */
  readonly local: DocumentSync
  readonly ports: Pick<Ports, 'notices' | 'i18n'>
}

/** The state while no map is in a room. */
export function noRoom(): LiveRoomState {
  return {
    status: 'none',
    role: null,
    locked: false,
    members: [],
    links: null,
    following: null,
    name: ownName(),
  }
}

/** What is known of the room, and the one way to change that. */
export interface RoomStore extends Pick<LiveRoom['store'], 'getState' | 'subscribe'> {
  readonly update: (part: Partial<LiveRoomState>) => void
}
