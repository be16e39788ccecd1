import type { CodecFailure } from '../../domain'
import { err, ok, type Result } from '../../lib'

/** The value of a JSON text. Fails with `empty`, `truncated` or `notOurs`. */
export function parseJson(text: string): Result<unknown, CodecFailure> {
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
