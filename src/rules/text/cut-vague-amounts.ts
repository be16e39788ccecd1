import { toTitleRange } from './normalise'
import { readSentence } from './sentence'
import { joinRanges } from './spans'
import { vagueAmounts } from './vagueness'
import { saysSomething, withoutRanges } from './without-ranges'

/** The title without the words that stand where an amount should; null when little would be left. */
export function withoutVagueAmounts(title: string): string | null {
  const sentence = readSentence(title)
  const ranges = joinRanges(vagueAmounts(sentence)).map((range) => toTitleRange(sentence.normalised, range))
  const rest = withoutRanges(title, ranges)
  return saysSomething(rest) ? rest : null
}
