import type { CodecFailure, ImportPreview } from '../domain'
import { err, expectDefined, ok, type Result } from '../lib'
import { HEAD_BYTES, type Codec, type Format, type Head, type ReadContext } from './codec'
import { decodeHead } from './decode-text'
import { formats } from './formats'
import { interpretTree } from './interpret/interpret-tree'
import { knownFileOf } from './known-files'

/** The largest file that is read, in bytes: some ten times a map of 200,000 nodes as people write them. */
export const MAX_FILE_BYTES = 268_435_456

/** Reads a file of whatever format its content says. Rejects only where the code of the format does not come. */
export async function readFile(
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Result<ImportPreview, CodecFailure>> {
  const tooLarge = refusalOfSize(bytes.length)
  if (tooLarge) return err(tooLarge)
  if (bytes.length === 0) return err({ code: 'empty', data: {} })
  const bytesOfHead = bytes.subarray(0, HEAD_BYTES)
  const head: Head = { bytes: bytesOfHead, text: decodeHead(bytesOfHead), name: context.name }
  const format = formatOf(head)
  const known = knownFileOf(head)
  // A format that is sure of its own outranks what the first bytes look like.
  if (known && format.certainty < 2) return err({ code: 'notText', data: { found: known } })
  return readWith(format.id, await format.load(), bytes, context)
}

/** Reads pasted text like a file that holds it. */
export function readText(text: string, context: ReadContext): Promise<Result<ImportPreview, CodecFailure>> {
  return readFile(new TextEncoder().encode(text), context)
}

/** Reads bytes with one codec, and interprets what it found. */
export function readWith(
  format: string,
  codec: Codec,
  bytes: Uint8Array,
  context: ReadContext,
): Result<ImportPreview, CodecFailure> {
  const reading = expectDefined(codec.read, `A reader of ${format}`)(bytes, context)
  if (!reading.ok) return reading
  const read = reading.value
  const { name } = context
  if (read.type === 'content') {
    const { content, losses, base } = read
    return ok({ name, format, content, losses, ...(base && { base }) })
  }
  const interpreted = interpretTree(read.tree, context)
  if (!interpreted.ok) return interpreted
  const { sheets, sheet, table } = read.tree
  const ways = { ...(sheets && { sheets }), ...(sheet !== undefined && { sheet }), ...(table && { table }) }
  return ok({ name, format, ...interpreted.value, ...ways })
}

/** Why a file of this size is not read at all; null where it is. */
export function refusalOfSize(bytes: number): CodecFailure | null {
  return bytes > MAX_FILE_BYTES
    ? { code: 'tooLarge', data: { size: megabytes(bytes), limit: megabytes(MAX_FILE_BYTES) } }
    : null
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_048_576)
}

/** The format that is most sure of the file; among equals the first of the table. */
function formatOf(head: Head): Format & { readonly certainty: number } {
  const judged = formats.map((format) => ({ ...format, certainty: format.sniff?.(head) ?? 0 }))
  return judged.reduce((best, format) => (format.certainty > best.certainty ? format : best))
}
