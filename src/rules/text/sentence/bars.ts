import { en } from '../../lexicon/en'
import { zh } from '../../lexicon/zh'
import { anyOf, findAll, type TextRange } from './spans'

const WORDS = new RegExp(String.raw`\b${anyOf(en.thresholds)}\b|${anyOf(zh.thresholds)}`, 'gu')
/** The line at zero, and one of something where what counts are people or parties. */
const LINES = new RegExp(
  [
    String.raw`\bbreak[\s-]?even\b|\bturn (?:a|into) profit\b|\b(?:have|has|with|see|suffer|cause)\s+no\b|^\s*no\s+(?=\p{L})|(?<=^\s*\p{L}+\s+)one\s+(?!(?:of|more|step|day|time|way|another)\b)(?=\p{L})`,
    '盈亏平衡|收支平衡|损益平衡|扭亏为盈|扭亏|转亏为盈',
    String.raw`(?<![每同任何另第这那像如为是的])(?<!成为|作为|打造|一人|变成|当成)一[家位名人](?![家个人样致])`,
  ].join('|'),
  'gu',
)

/** Before these, "all", "every" and "each" only say for whom or on which occasion something is done. */
const FOR_WHOM = /\b(?:to|for|with|by|from)\s+(?:almost |nearly )?$/u
/** "Give each tenant a folder": for whom again, where the thing itself follows with its article. */
const GIVES = /\b(?:give|hand|send|offer|show|tell|lend|teach|issue|bring)\s+$/u
const THEN_A_THING = /^\p{L}+(?:\s+(?!an?\b|the\b)\p{L}+){1,3}\s+(?:an?|the|one|their)\s/u
const ON_OCCASION = /\b(?:at|on|during|before|after|in)\s+$/u
const COVERAGE = /^(?:all|every|each|所有|全部|全员|全体|每)/u
const ZH_FOR_WHOM = /(?:向|对|给|跟|与|和|同|为|面向|针对)\s*$/u
const ZH_ON_OCCASION = /(?:^|[在于])\s*每一?[次回场趟][^,，。;；]{0,12}?(?:中|时|里|后|前)/gu
const EN_ON_OCCASION =
  /\b(?:at|on|during|before|after|in)\s+(?:all|every|each)\s+(?!(?:the|our|of|other)\b)[a-z]+\b/gu

/** Words that set a bar without a number: all tickets, zero, break-even, 全部, 零, 一家. Those beside the point are left out. */
export function barsIn(text: string): TextRange[] {
  const words = findAll(WORDS, text).filter((range) => !isBesideThePoint(text, range))
  return [...words, ...findAll(LINES, text)].sort((a, b) => a.start - b.start)
}

/** "At every visit", 在每次拜访中: a habit that nobody counts. */
export function isHabit(text: string): boolean {
  return findAll(EN_ON_OCCASION, text).length > 0 || findAll(ZH_ON_OCCASION, text).length > 0
}

function isBesideThePoint(text: string, { start, end }: TextRange): boolean {
  const before = text.slice(0, start)
  if (!COVERAGE.test(text.slice(start, end))) return false
  if (GIVES.test(before) && THEN_A_THING.test(text.slice(start))) return true
  return [FOR_WHOM, ON_OCCASION, ZH_FOR_WHOM].some((lead) => lead.test(before))
}
