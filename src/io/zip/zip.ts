import { strToU8, unzipSync, zipSync } from 'fflate'
import { err, ok, type Result } from '../../lib'
import type { CodecFailure } from '../../domain'

/** Bytes of everything that is unpacked at once. */
const MOST_UNPACKED = 268_435_456
/** A text packs to a tenth, a table of equal rows to a hundredth: what packs to less is made to fill the memory. */
const HIGHEST_RATIO = 300
/** Small files may pack to anything, in bytes. */
const HARMLESS = 16_777_216
const MOST_ENTRIES = 20_000
/** The first day that an archive can name. */
const EPOCH = new Date(1980, 0, 1)

/** Files of an archive by name. */
export type Entries = ReadonlyMap<string, Uint8Array>

/**
 * Unpacks what `wanted` chooses by name, if it is small enough. Fails with `truncated` (no directory at the end),
 * `encrypted`, `unpacksTooLarge` (data: size, limit in MB) or `invalid` (data: path).
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Result<Entries, CodecFailure> {
  let unpacked = 0
  let count = 0
  const limit = Math.min(MOST_UNPACKED, Math.max(HARMLESS, bytes.length * HIGHEST_RATIO))
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        if (!wanted(name) || name.endsWith('/')) return false
        unpacked += originalSize
        return unpacked <= limit && count <= MOST_ENTRIES
      },
    })
    if (unpacked > limit || count > MOST_ENTRIES)
      return err({
        code: 'unpacksTooLarge',
        data: { size: Math.ceil(unpacked / 1_048_576), limit: Math.floor(limit / 1_048_576) },
      })
    return ok(new Map(Object.entries(files)))
  } catch {
    return err(isCutOff(bytes) ? { code: 'truncated', data: {} } : { code: 'invalid', data: { path: 'ZIP' } })
  }
}

/** The directory of an archive stands at its end, at most a comment before it. */
function isCutOff(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_558); at -= 1)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return false
  return true
}

/** Packs files that are packed already, such as pictures. The same files give the same bytes. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files, { level: 0, mtime: EPOCH }))
}

/** Packs texts as files. The same texts give the same bytes. */
export function zipTexts(texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]))
  return new Uint8Array(zipSync(files, { level: 6, mtime: EPOCH }))
}
