import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import { anyOf } from './spans'
import type { Sentence } from './sentence'

/** q: has an amount, rate, cadence or bar; b: no amount, yet anyone could say whether it is done; n: needs an opinion. */
export type Measurability = 'q' | 'b' | 'n'

/** A heading in brackets before the sentence proper. */
const LABEL_ZH = String.raw`(?:[(（【\[][^)）】\]]*[)）】\]])?`
const VAGUE_START = new RegExp(
  String.raw`^\s*(?:(?:to|we|continue|continuously|continually|better|further)\s+)*(?:${anyOf(en.vagueMovers, en.openEnded)}\b|${LABEL_ZH}${anyOf(zh.vagueAmounts)}*${anyOf(zh.vagueMovers, zh.openEnded)})`,
  'u',
)
const VAGUE_AMOUNT = new RegExp(String.raw`\b${anyOf(en.vagueAmounts)}\b|${anyOf(zh.vagueAmounts)}`, 'u')

/** How far a key result's wording alone lets people agree on whether it was reached. */
export function measurable(sentence: Sentence): Measurability {
  if (hasAmount(sentence)) return 'q'
  if (isQuantified(sentence)) return 'b'
  return VAGUE_START.test(sentence.text) || VAGUE_AMOUNT.test(sentence.text) ? 'n' : 'b'
}

/** By time, quantity or quality: an amount, cadence or bar, or else at least a date stands in the sentence. */
export function isQuantified(sentence: Sentence): boolean {
  return hasAmount(sentence) || sentence.times.length > 0
}

function hasAmount(sentence: Sentence): boolean {
  return (
    sentence.quantities.length > 0 ||
    sentence.thresholds.length > 0 ||
    sentence.times.some(({ type }) => type !== 'point')
  )
}
