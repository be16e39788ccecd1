import type { Certainty, Head } from '../codec'

/** Does the text begin with the word `mindmap`, after comments and settings at most? */
export function sniffMermaid({ text }: Head): Certainty {
  return /^\s*(?:---\n.*?\n---\s*)?(?:%%[^\n]*\s*)*mindmap[^\S\n]*\n/s.test(text.replace(/\r\n?/g, '\n'))
    ? 3
    : 0
}
