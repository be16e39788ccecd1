import * as v from 'valibot'
import type { RoomFailure, RoomRole } from '../domain'

/** A room that the server has just opened. */
export interface NewRoom {
  readonly codes: Readonly<Record<RoomRole, string>>
  /** Under which others reach the server; the first is the best. */
  readonly addresses: readonly string[]
}

const newRoomSchema = v.object({
  codes: v.object({ lead: v.string(), edit: v.string(), suggest: v.string(), look: v.string() }),
  addresses: v.array(
    v.pipe(
      v.string(),
      v.check((text) => URL.canParse(text)),
    ),
  ),
})

const TOO_MANY_REQUESTS = 429

/** Asks the server of a page for a new room. */
export async function requestRoom(page: string): Promise<NewRoom | RoomFailure> {
  try {
    const response = await fetch(new URL('rooms', page), { method: 'POST' })
    if (response.status === TOO_MANY_REQUESTS) return 'tooMany'
    const room = v.safeParse(v.pipe(v.string(), v.parseJson(), newRoomSchema), await response.text())
    return room.success ? room.output : 'noServer'
  } catch {
    return 'unreachable'
  }
}

/** Where the rooms of the server of a page are. */
export function roomUrl(page: string): string {
  const url = new URL('room', page)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  url.hash = ''
  return url.href
}
