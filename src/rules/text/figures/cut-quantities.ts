import { toTitleRange } from '../sentence/normalise'
import { readSentence, type Sentence } from '../sentence/sentence'
import { joinRanges, type TextRange } from '../sentence/spans'
import { isMeaningful, withoutRanges } from './without-ranges'

/** An amount before its noun goes without a trace: 50 schools, 1000名顾问, 用户10W的下载. */
const NOUN_FOLLOWS = /^\s*(?:\+\s*)?(?:\p{Script=Latin}{3,}|的?\p{Script=Han}{2})/u
/** Words that belong to the amount, so that the sentence breaks without it. */
const LEADS =
  /(?:\b(?:from|to|by|of|at|than|least|most|over|under|below|above|up|about|around|the|an?)\s|[≥≤<>~+±-]\s?|→|->|[从由到至达过超约近为在高低]|[提升降增减缩][升高低长少短加]?)\s*$/u
const COMPARES =
  /(?:%|‰|x|×|倍|番|成|percent|times|half|double[sd]?|halve[sd]?|triple[sd]?)\s*$|^(?:翻|减半|过半|一半)/u
const PAUSE = /[,;，；。]\s*/gu
const BRACKET = /[()（）]/u
const WORD = /\p{L}+/gu
const LEAST_WORDS = 3
const LEAST_CHARACTERS = 4

/**
 * The title without its amounts, where what is left is still a sentence: an amount goes alone where it stands before its
 * noun, else with its whole clause. Null where a person has to rewrite it.
 */
export function cutQuantities(title: string): string | null {
  const sentence = readSentence(title)
  if (sentence.quantities.length === 0 || BRACKET.test(title)) return null
  const ranges = sentence.quantities.map(({ range }) =>
    isAttribute(sentence, range) ? range : clauseOf(sentence, range),
  )
  const rest = withoutRanges(
    title,
    joinRanges(ranges).map((range) => toTitleRange(sentence.normalised, range)),
  )
  return isSentence(rest) && readSentence(rest).quantities.length === 0 ? rest : null
}

function isAttribute({ text }: Sentence, { start, end }: TextRange): boolean {
  const amount = text.slice(start, end)
  if (COMPARES.test(amount) || LEADS.test(text.slice(0, start))) return false
  return NOUN_FOLLOWS.test(text.slice(end))
}

/** The clause with the amount, and the pause that parts it from the others. */
function clauseOf({ text }: Sentence, { start, end }: TextRange): TextRange {
  const pauses = [...text.matchAll(PAUSE)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }))
  const before = pauses.findLast((pause) => pause.end <= start)
  const after = pauses.find((pause) => pause.start >= end)
  return before === undefined
    ? { start: 0, end: after?.end ?? text.length }
    : { start: before.start, end: after?.start ?? text.length }
}

function isSentence(rest: string): boolean {
  if (!isMeaningful(rest)) return false
  const han = rest.match(/\p{Script=Han}/gu)?.length ?? 0
  return han > 0 ? han >= LEAST_CHARACTERS : (rest.match(WORD)?.length ?? 0) >= LEAST_WORDS
}
