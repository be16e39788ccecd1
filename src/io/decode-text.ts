import type { CodecFailure, ImportLoss } from '../domain'
import { err, ok, type Result } from '../lib'
import { cleanText } from './clean-text'

/** The text of a file, with `\n` for every line break, and what had to be removed or guessed. */
export interface DecodedText {
  readonly text: string
  readonly losses: readonly ImportLoss[]
}

/**
 * The text in the bytes: UTF-8, UTF-16 by its mark or by its zero bytes, else Chinese (GB 18030) or Western
 * (Windows-1252), whichever fits; before guessing, what the file itself declares. Fails with `notText` where no text would look like that.
 */
export function decodeText(
  bytes: Uint8Array,
  declared: string | null = null,
): Result<DecodedText, CodecFailure> {
  const found = encodingOf(bytes)
  const guessed = found === 'gb18030' || found === 'windows-1252'
  const encoding = (guessed ? knownEncoding(declared) : null) ?? found
  const { text, removed } = cleanText(decodeAs(encoding, bytes))
  // Programs write a stray control character into a text; a picture is full of them.
  if (removed.control > 8 && removed.control * 20 > text.length)
    return err({ code: 'notText', data: { found: 'unknown' } })
  const losses: ImportLoss[] = []
  if (guessed && encoding === found && knownEncoding(declared) === null)
    losses.push({
      code: 'encodingGuessed',
      line: null,
      text: encoding === 'gb18030' ? 'GB 18030' : 'Windows-1252',
    })
  const count = removed.control + removed.invisible
  if (count > 0) losses.push({ code: 'invisibleRemoved', line: null, text: String(count) })
  return ok({ text, losses })
}

/** The text exactly as it stands, whatever the encoding, without a byte order mark. */
export function decodeBytes(bytes: Uint8Array): string {
  return decodeAs(encodingOf(bytes), bytes)
}

/** The beginning of a text, whatever the encoding; a character cut in two at the end is left out. */
export function decodeHead(bytes: Uint8Array): string {
  return decodeAs(encodingOf(bytes), bytes).replace(/\uFFFD+$/, '')
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'

/** The label as browsers know it, null where they do not. */
function knownEncoding(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return wideEncodingOf(bytes) ?? (isValid('utf-8', bytes) ? 'utf-8' : narrowEncodingOf(bytes))
}

/** Latin text and line breaks in UTF-16 have a zero in every other byte. */
function wideEncodingOf(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 4_096)
  const zeros = [0, 0]
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd * 8 > length && even * 8 <= odd) return 'utf-16le'
  if (even * 8 > length && odd * 8 <= even) return 'utf-16be'
  return null
}

/** UTF-8 with a character cut off at the end is valid as well. */
function isValid(encoding: Encoding, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Chinese text has its high bytes in pairs, Western text one here and one there. */
function narrowEncodingOf(bytes: Uint8Array): Encoding {
  const head = bytes.subarray(0, HEAD)
  if (!isValid('gb18030', head)) return 'windows-1252'
  const high = head.filter((byte) => byte >= 0x80).length
  const han = decodeAs('gb18030', head).match(/[\u4E00-\u9FA5\u3000-\u303F\uFF00-\uFFEF]/g)?.length ?? 0
  return han * 2 >= high * 0.8 ? 'gb18030' : 'windows-1252'
}

const HEAD = 65_536
