import { ROOM_ROLES, type DocumentId, type RoomRole } from '../../domain'
import { NAME_KEY, ROOM_PREFIX, roomStorage } from './is-in-room'

/** The room that a map of this device is in. */
export interface Membership {
  readonly room: string
  readonly token: string
  readonly role: RoomRole | null
  /** Where this device opened the room. */
  readonly links: Readonly<Record<RoomRole, string>> | null
}

export function membershipOf(id: DocumentId): Membership | null {
  return readMembership(roomStorage.getItem(ROOM_PREFIX + id))
}

function readMembership(text: string | null): Membership | null {
  try {
    const fields = new Map<string, unknown>(Object.entries(JSON.parse(text ?? '{}') as object))
    const [room, token, role, links] = ['room', 'token', 'role', 'links'].map((key) => fields.get(key))
    if (typeof room !== 'string' || typeof token !== 'string') return null
    return { room, token, role: ROOM_ROLES.find((known) => known === role) ?? null, links: readLinks(links) }
  } catch {
    return null
  }
}

function readLinks(value: unknown): Membership['links'] {
  const fields = new Map<string, unknown>(Object.entries(value ?? {}))
  const [lead, edit, suggest, look] = ROOM_ROLES.map((role) => fields.get(role))
  const areTexts = [lead, edit, suggest, look].every((link) => typeof link === 'string')
  return areTexts
    ? { lead: String(lead), edit: String(edit), suggest: String(suggest), look: String(look) }
    : null
}

export function keepMembership(id: DocumentId, membership: Membership): void {
  roomStorage.setItem(ROOM_PREFIX + id, JSON.stringify(membership))
}

export function forgetMembership(id: DocumentId): void {
  roomStorage.removeItem(ROOM_PREFIX + id)
}

/** The map of this device that is in the room; null when none is. */
export function mapInRoom(room: string): DocumentId | null {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
  const key = keys.find(
    (name) => name.startsWith(ROOM_PREFIX) && readMembership(localStorage.getItem(name))?.room === room,
  )
  return key === undefined ? null : (key.slice(ROOM_PREFIX.length) as DocumentId)
}

export function keepName(name: string): void {
  roomStorage.setItem(NAME_KEY, name)
}
