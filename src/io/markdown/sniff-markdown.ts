import type { Certainty } from '../codec'

/** Any text can be read as an outline, so any other format goes first. */
export function sniffMarkdown(): Certainty {
  return 1
}
