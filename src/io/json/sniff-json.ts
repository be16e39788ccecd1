import type { Certainty, Head } from '../codec'

/** Does the text begin as a record or a list of JSON? */
export function sniffJson({ text, name }: Head): Certainty {
  if (!/^\s*(?:\{\s*(?:["}]|$)|\[\s*[{[\]"]|\[\s*$)/.test(text)) return 0
  if (/^\s*\{\s*"format"\s*:\s*"objectree(?:-backup)?"/.test(text)) return 3
  return /^\s*\[/.test(text) && !/\.json$/i.test(name) && !/^\s*\[\s*\{/.test(text) ? 0 : 2
}
