/** What opens a room: its name, and the token that stands for a role in it. */
export interface RoomKey {
  readonly room: string
  readonly token: string
}

/** Digits and letters that nobody takes for each other. */
export const CODE_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
export const ROOM_LENGTH = 8
export const TOKEN_LENGTH = 12
const LOOK_ALIKES: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', u: 'v' }

/** The code as people read it out: five groups of four. */
export function writeCode({ room, token }: RoomKey): string {
  return (room + token).replace(/.{4}(?=.)/gu, '$&-')
}

/** The key in a code, however it is typed, or in a link that ends in one; null when there is none. */
export function readCode(text: string): RoomKey | null {
  const typed = text.slice(Math.max(text.lastIndexOf('='), text.lastIndexOf('/')) + 1).toLowerCase()
  const plain = typed.replace(/[\s-]/gu, '').replace(/[oilu]/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
  if (plain.length !== ROOM_LENGTH + TOKEN_LENGTH) return null
  if (Array.from(plain).some((letter) => !CODE_ALPHABET.includes(letter))) return null
  return { room: plain.slice(0, ROOM_LENGTH), token: plain.slice(ROOM_LENGTH) }
}

/** With what a connection is closed whose message was refused. */
export const REFUSED_CODE = 4403
