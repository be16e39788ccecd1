import { toTitleRange } from './normalise'
import { readSentence, type Sentence } from './sentence'
import { joinRanges, type TextRange } from './spans'
import { saysSomething, withoutRanges } from './without-ranges'

/** Small words that only lead to an amount and fall with it. */
const LEADING =
  /(?:(?:\b(?:from|to|by|of|at|with|least|most|over|under|below|above|than|more|less|fewer|no|up|around|about|an?|≥|≤|>|<)\b|→|->|[~–(]|从|由|到|至|达到|达|超过|突破|不少于|不低于|至少|高于|低于|约|近)\s*)+$/u
const TRAILING = /^\s*(?:or more|or less|以上|以内|以下|左右|\))/u

/** The title without its amounts and the small words that lead to them; null when little would be left. */
export function cutQuantities(title: string): string | null {
  let rest = title
  for (let sentence = readSentence(rest); sentence.quantities.length > 0; sentence = readSentence(rest)) {
    const shorter = cutOnce(rest, sentence)
    if (shorter.length >= rest.length) return null
    rest = shorter
  }
  return saysSomething(rest) ? rest : null
}

function cutOnce(title: string, sentence: Sentence): string {
  const ranges = joinRanges(sentence.quantities.map(({ range }) => widened(sentence.text, range)))
  return withoutRanges(
    title,
    ranges.map((range) => toTitleRange(sentence.normalised, range)),
  )
}

function widened(text: string, range: TextRange): TextRange {
  const before = LEADING.exec(text.slice(0, range.start))?.[0].length ?? 0
  const after = TRAILING.exec(text.slice(range.end))?.[0].length ?? 0
  return { start: range.start - before, end: range.end + after }
}
