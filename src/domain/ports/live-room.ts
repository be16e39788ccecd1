import type { DocumentId, NodeId, RoundId } from '../model'

export const ROOM_ROLES = ['lead', 'edit', 'suggest', 'look'] as const
/**
 * What somebody may do in a room: lead it (edit, also while editing is locked, and lock it), edit, suggest (add and
 * change ideas in the parking lot, nothing else) or look on.
 */
export type RoomRole = (typeof ROOM_ROLES)[number]

/** A point of the map, in px at zoom 1 from the middle of the first Big O. */
export interface RoomPoint {
  readonly x: number
  readonly y: number
}

/** Somebody else in the room; the id is of this visit. */
export interface RoomMember {
  readonly id: number
  readonly name: string
  /** 1 to 8, of the palette of branch colours. */
  readonly colour: number
  readonly role?: RoomRole | undefined
  /** The active node first. */
  readonly selection: readonly NodeId[]
  /** The round across devices in which the person has had a turn. */
  readonly done?: RoundId | undefined
  readonly pointer: RoomPoint | null
}

/** `elsewhere`: another tab of this browser is in the room with this map. */
export type RoomStatus = 'none' | 'connecting' | 'connected' | 'disconnected' | 'elsewhere' | 'refused'

/** The room that the open map is in. */
export interface LiveRoomState {
  readonly status: RoomStatus
  /** What one may do here; null: not known yet. */
  readonly role: RoomRole | null
  readonly locked: boolean
  readonly members: readonly RoomMember[]
  /** The links that let others in; null where this device did not open the room. */
  readonly links: Readonly<Record<RoomRole, string>> | null
  /** The member whose active card is kept in sight. */
  readonly following: number | null
  readonly name: string
}

/** Why no room was opened or joined; `noServer`: what serves this page has no rooms. */
export type RoomFailure = 'noServer' | 'tooMany' | 'code' | 'unreachable' | 'notKept'

/** The live room: one map for everyone in it, kept on this device as well. */
export interface LiveRoom {
  readonly store: {
    readonly getState: () => LiveRoomState
    readonly getInitialState: () => LiveRoomState
    readonly subscribe: (listener: (state: LiveRoomState, previous: LiveRoomState) => void) => () => void
  }
  /** Opens a room with the open map; null when it is open. */
  open(): Promise<RoomFailure | null>
  /** Takes the map of a room to this device: the map's id, or why not. */
  join(code: string): Promise<{ readonly id: DocumentId } | RoomFailure>
  /** Leaves the room; the map stays on this device. */
  leave(): void
  setName(name: string): void
  setLocked(locked: boolean): void
  follow(member: number | null): void
  /** Where the pointer is on the map. */
  point(pointer: RoomPoint | null): void
}
