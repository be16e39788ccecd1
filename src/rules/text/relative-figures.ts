import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import { anyOf, type TextRange } from './spans'
import type { Sentence } from './sentence'

const TIMES = new RegExp(
  String.raw`^(?:\d[\d.]*\s?(?:x|times|fold|倍)|${anyOf(en.multiples)}|\w+ times)$`,
  'u',
)
const ZH_TIMES = /倍|翻|一半|减半|过半|成$/u
const BY = /\bby\s+(?:at least |about |another )?$/u
const SHARE = /%|percent|‰/u
const ZH_BY = new RegExp(String.raw`${anyOf(zh.increase, zh.decrease)}(?:了|约|至少)?\s*$`, 'u')

/** Amounts that compare with what is there now: by 30 %, twice, 翻一番, 提升20%. */
export function relativeFigures({ text, quantities }: Sentence): TextRange[] {
  return quantities
    .map(({ range }) => range)
    .filter((range) => {
      const amount = text.slice(range.start, range.end)
      const before = text.slice(0, range.start)
      if (TIMES.test(amount) || ZH_TIMES.test(amount)) return true
      return SHARE.test(amount) && (BY.test(before) || ZH_BY.test(before))
    })
}
