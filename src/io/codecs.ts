import type { Codec, CodecFailure, ImportPreview, ReadContext } from '../domain'
import { err, type Result } from '../lib'
import { jsonCodec } from './json/json-codec'
import { markdownCodec } from './markdown/markdown-codec'

/** Every format that can be written and read, the canonical one first. */
export const codecs: readonly Codec[] = [jsonCodec, markdownCodec]

/** Reads a text in whatever format its name and its first characters say. */
export function readAny(text: string, context: ReadContext): Result<ImportPreview, CodecFailure> {
  if (looksLikeJson(text, context.name)) return jsonCodec.read(text, context)
  if (looksBinary(text)) return err({ code: 'notOurs', data: {} })
  return markdownCodec.read(text, context)
}

function looksLikeJson(text: string, name: string): boolean {
  return /\.json$/i.test(name) || /^\uFEFF?\s*(?:\{\s*(?:["}]|$)|\[\s*[{\]])/.test(text)
}

/** Pictures and archives read as text are full of characters that no text has. */
function looksBinary(text: string): boolean {
  const strange = text.slice(0, 4_000).match(/[\0\uFFFD]/g)?.length ?? 0
  return strange > 3
}
