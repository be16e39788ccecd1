import * as v from 'valibot'
import { parseVersioned, type CodecFailure } from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { ReadContext, Reading } from '../codec'
import { decodeBytes } from '../decode-text'
import { FORMAT } from './write-json'

const envelope = v.object({
  format: v.literal(FORMAT),
  schemaVersion: v.number(),
  document: v.unknown(),
})

/** Reads a file of ours, of this or an older version. */
export function readJson(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const parsed = parseJson(decodeBytes(bytes))
  if (!parsed.ok) return parsed
  onProgress?.(0.5)
  const file = v.safeParse(envelope, parsed.value)
  if (!file.success) return err({ code: 'notOurs', data: {} })
  const content = parseVersioned(file.output.document, file.output.schemaVersion)
  if (!content.ok) return content
  if (content.value.nodes.length === 0) return err({ code: 'empty', data: {} })
  onProgress?.(1)
  return ok({ type: 'content', content: content.value, losses: [] })
}

function parseJson(text: string): Result<unknown, CodecFailure> {
  if (text.trim() === '') return err({ code: 'empty', data: {} })
  try {
    return ok(JSON.parse(text))
  } catch {
    return err({ code: stopsEarly(text) ? 'truncated' : 'notOurs', data: {} })
  }
}

/** Does the text begin as JSON and end within a string, list or record? */
function stopsEarly(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (inString && character === '\\') at += 1
    else if (character === '"') inString = !inString
    else if (inString) continue
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
  }
  return inString || depth > 0
}
