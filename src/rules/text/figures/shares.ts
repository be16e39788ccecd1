import { en } from '../../lexicon/en'
import { zh } from '../../lexicon/zh'
import { relativeFigures } from './relative-figures'
import { anyOf } from '../sentence/spans'
import type { Sentence } from '../sentence/sentence'
import { amountOf } from './values'

const SHARE = new RegExp(String.raw`\b${anyOf(en.shares)}\b|${anyOf(zh.shares)}`, 'u')
const MAY_EXCEED = new RegExp(String.raw`\b${anyOf(en.growth)}\b|${anyOf(zh.growth)}`, 'u')

/** Does a sentence measure a part of a whole, and no growth of it? */
export function namesShare({ text }: Sentence): boolean {
  return SHARE.test(text) && !MAY_EXCEED.test(text)
}

/** The percentages that a sentence names, those left out that only compare with today. */
export function percentagesIn(sentence: Sentence): number[] {
  const relative = relativeFigures(sentence)
  return sentence.quantities
    .filter(({ range }) => !relative.includes(range))
    .map(({ range }) => amountOf(sentence.text.slice(range.start, range.end)))
    .flatMap((amount) => (amount?.unit === '%' ? [amount.value] : []))
}
