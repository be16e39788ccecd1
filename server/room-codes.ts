import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { ROOM_ROLES, type RoomRole } from '../src/domain'
import { CODE_ALPHABET, ROOM_LENGTH, TOKEN_LENGTH, writeCode } from '../src/room'

/** The codes of a new room, one a role. */
export type RoomCodes = Readonly<Record<RoomRole, string>>

/** Makes and reads the codes of rooms. The token of a role follows from the secret, so that no list of them is kept. */
export interface RoomSigner {
  create(): { readonly room: string; readonly codes: RoomCodes }
  /** The role that a token stands for in a room; null when it is none of this server's. */
  roleOf(room: string, token: string): RoomRole | null
}

export function createRoomSigner(secret: Buffer): RoomSigner {
  const tokenOf = (room: string, role: RoomRole): string =>
    Array.from(
      createHmac('sha256', secret).update(`${room}:${role}`).digest().subarray(0, TOKEN_LENGTH),
      (byte) => CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length),
    ).join('')
  const codesOf = (room: string): RoomCodes => {
    const codeOf = (role: RoomRole): string => writeCode({ room, token: tokenOf(room, role) })
    return { lead: codeOf('lead'), edit: codeOf('edit'), suggest: codeOf('suggest'), look: codeOf('look') }
  }
  return {
    create() {
      const letters = Array.from({ length: ROOM_LENGTH }, () => CODE_ALPHABET.charAt(randomInt(32)))
      const room = letters.join('')
      return { room, codes: codesOf(room) }
    },
    roleOf: (room, token) => ROOM_ROLES.find((role) => isSame(token, tokenOf(room, role))) ?? null,
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
