import type { Certainty, Head } from '../codec'

/** Is `opml` the first element, after a declaration and comments at most? */
export function sniffOpml({ text }: Head): Certainty {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<!doctype[^>]*>\s*)*<opml[\s>]/i.test(text) ? 3 : 0
}
