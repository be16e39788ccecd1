import type { DocumentId } from '../../domain'
import { safeStorage } from '../../lib'

/** Where the browser keeps which map is in which room, and what the person is called there. */
export const ROOM_PREFIX = 'objectree.room.'
export const NAME_KEY = 'objectree.roomName'
export const roomStorage = safeStorage(() => localStorage)

export function isInRoom(id: DocumentId): boolean {
  return roomStorage.getItem(ROOM_PREFIX + id) !== null
}

export function ownName(): string {
  return roomStorage.getItem(NAME_KEY) ?? ''
}
