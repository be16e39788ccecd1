import { toTitleRange } from './normalise'
import { readSentence, type Sentence } from './sentence'
import { joinRanges, type TextRange } from './spans'

/** Small words that only lead to an amount and fall with it. */
const LEADING =
  /(?:(?:\b(?:from|to|by|of|at|with|least|most|over|under|below|above|than|more|less|fewer|no|up|around|about|an?|≥|≤|>|<)\b|→|->|[~–(]|从|由|到|至|达到|达|超过|突破|不少于|不低于|至少|高于|低于|约|近)\s*)+$/u
const TRAILING = /^\s*(?:or more|or less|以上|以内|以下|左右|\))/u
const LOOSE_START = /^(?:[\s,;:.，；：、。—–-]|the\s|of\s)+/iu
const LOOSE_END = /(?:[\s,;:，；：、—–-]|\s(?:to|by|from|of|and|with))+$/iu

/** The title without its amounts and the small words that lead to them; null when little would be left. */
export function cutQuantities(title: string): string | null {
  let rest = title
  for (let sentence = readSentence(rest); sentence.quantities.length > 0; sentence = readSentence(rest)) {
    const shorter = cutOnce(rest, sentence)
    if (shorter.length >= rest.length) return null
    rest = shorter
  }
  return (rest.match(/\p{L}/gu)?.length ?? 0) < 2 ? null : rest
}

function cutOnce(title: string, sentence: Sentence): string {
  let rest = title
  const ranges = joinRanges(sentence.quantities.map(({ range }) => widened(sentence.text, range)))
  for (const range of ranges.reverse()) {
    const { start, end } = toTitleRange(sentence.normalised, range)
    rest = rest.slice(0, start) + rest.slice(end)
  }
  return tidy(rest, title)
}

function widened(text: string, range: TextRange): TextRange {
  const before = LEADING.exec(text.slice(0, range.start))?.[0].length ?? 0
  const after = TRAILING.exec(text.slice(range.end))?.[0].length ?? 0
  return { start: range.start - before, end: range.end + after }
}

/** Spaces joined, loose ends off, and a capital at the start where there was one. */
function tidy(text: string, original: string): string {
  const rest = text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ (?=[,;:.])/g, '')
    .replace(LOOSE_START, '')
    .replace(LOOSE_END, '')
  return /^\p{Lu}/u.test(original) ? rest.slice(0, 1).toUpperCase() + rest.slice(1) : rest
}
