import type { Certainty, Head } from '../codec'

/** Is `map` the first element, and does it hold a `node`? */
export function sniffFreemind({ text }: Head): Certainty {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<map[\s>]/.test(text) && /<node[\s>]/.test(text) ? 3 : 0
}
