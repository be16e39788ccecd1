import type { TextRange } from '../sentence/spans'

const LOOSE_START = /^(?:[\s,;:.，；：、。—–-]|the\s|of\s)+/iu
const LOOSE_END = /(?:[\s,;:，；：、—–-]|\s(?:to|by|from|of|and|with))+$/iu

/** The title without these ranges, given in order: spaces joined, loose ends off, a capital at the start where there was one. */
export function withoutRanges(title: string, ranges: readonly TextRange[]): string {
  let cut = title
  for (const { start, end } of [...ranges].reverse()) cut = cut.slice(0, start) + cut.slice(end)
  const rest = cut
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ (?=[,;:.])/g, '')
    .replace(LOOSE_START, '')
    .replace(LOOSE_END, '')
  return /^\p{Lu}/u.test(title) ? rest.slice(0, 1).toUpperCase() + rest.slice(1) : rest
}

/** Is there enough left to be a title? */
export function isMeaningful(rest: string): boolean {
  return (rest.match(/\p{L}/gu)?.length ?? 0) >= 2
}
