import { en } from '../../lexicon/en'
import { zh } from '../../lexicon/zh'
import { directionOf } from './direction'
import { anyOf, type TextRange } from '../sentence/spans'
import type { Sentence } from '../sentence/sentence'

const TIMES = new RegExp(
  String.raw`^(?:\d[\d.]*\s?(?:x|times|fold|倍)|${anyOf(en.multiples)}|\w+ times)$`,
  'u',
)
const ZH_TIMES = /倍|翻|一半|减半|过半|成$/u
const BY = /\bby\s+(?:at least |about |another )?$/u
const SHARE = /%|percent|‰/u
/** A plus or minus that joins no two numbers. */
const SIGNED = /(?<![\d%]\s?)[+\-−]\s?$/u
const ZH_BY = new RegExp(String.raw`${anyOf(zh.increase, zh.decrease)}(?:了|约|至少)?(?<![至到])\s*$`, 'u')

/** How often: twice this quarter. */
const OFTEN =
  /^(?:twice|thrice|\w+ times)\s+(?:this|an?|per|every|each|during|in)\s+(?:the\s+)?(?:day|week|month|quarter|year|cycle)\b/u
/** A ratio to what is named compares with no other time: covers 3x the wages, 相当于三个月工资的2倍. */
const RATIO =
  /\b(?:covers?|equals?|holds?|is worth|lasts? for)\s[^,;.]{0,20}$|(?:相当于|覆盖|等于)[^,，。]*$/u

/** Amounts that compare with what is there now: by 30 %, +30 %, twice, 翻一番, 提升20%. */
export function relativeFigures({ text, quantities }: Sentence): TextRange[] {
  return quantities
    .map(({ range }) => range)
    .filter((range) => {
      const amount = text.slice(range.start, range.end)
      const before = text.slice(0, range.start)
      if (RATIO.test(before) || OFTEN.test(text.slice(range.start))) return false
      if (TIMES.test(amount) || ZH_TIMES.test(amount)) return true
      return SHARE.test(amount) && [BY, ZH_BY, SIGNED].some((sign) => sign.test(before))
    })
}

const DOUBLED = /^(?:doubl|twice|two ?fold)|翻[一1]?番|翻倍|倍增|双倍|加倍|一倍/u
const TREBLED = /^(?:tripl|trebl|thrice)/u
const HALVED = /^(?:hal[fv])|减半|一半|半数|折半/u
const MINUS = /[-−]\s?$/u
const TIMES_OF = /(\d[\d.]*)\s?(?:x|times|fold|倍)/u
const PERCENT = /(\d[\d.]*)\s?(?:%|percent)/u

/** By what a figure that compares with today multiplies it; null unless the words name exactly one, in so many words. */
export function relativeFactor(sentence: Sentence): number | null {
  const [range, ...others] = relativeFigures(sentence)
  if (range === undefined || others.length > 0) return null
  const amount = sentence.text.slice(range.start, range.end)
  const falls = directionOf(sentence) === 'down' || MINUS.test(sentence.text.slice(0, range.start))
  if (HALVED.test(amount)) return 1 / 2
  if (DOUBLED.test(amount)) return 2
  if (TREBLED.test(amount)) return 3
  const times = Number(TIMES_OF.exec(amount)?.[1] ?? Number.NaN)
  if (times > 0) return falls ? 1 / times : times
  const percent = Number(PERCENT.exec(amount)?.[1] ?? Number.NaN)
  return Number.isNaN(percent) ? null : 1 + (falls ? -percent : percent) / 100
}
