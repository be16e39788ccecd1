import { en } from '../../lexicon/en'
import { zh } from '../../lexicon/zh'
import { readSentence, type Sentence } from '../sentence/sentence'
import { anyOf } from '../sentence/spans'
import { outcomesIn } from './outcomes'

const VERB_EN = new RegExp(
  String.raw`^\s*(?:to\s+)?(?:${anyOf(en.taskVerbs, en.changeVerbs, en.figureVerbs, en.improvers)}|win|gain|earn|attract|acquire|retain)\b`,
  'u',
)
const VERB_ZH = new RegExp(
  String.raw`^\s*(?:至少|再)?(?:${anyOf(zh.taskVerbs, zh.changeVerbs)}|签约|赢得|获得|新增|达成)`,
  'u',
)
/** Where a figure shall lie, after what it measures. */
const LIES =
  /\b(?:of|at|above|below|over|under|from|to|within)\s+\S*\d|[≥≤<>=]|达到|不低于|不超过|以上|以下|以内|为\s*\d/u
/** What opens no sentence of its own, or ends none. */
const DEPENDENT =
  /^\s*(?:within|by|for|to the|with|after|before|in|on|at|as|through|because|if|when|while|so|than|using|via|based|per|including)\b|^\s*(?:通过|为了|以便|当|随着|基于|对|在|从而|使得?|由|及|和|与)|\b(?:and|or|of|the|an?|to|with|for|by|in|both|between)\s*$|[和与及的对在]\s*$/u
/** Points back to what was said before. */
const POINTS_BACK =
  /^\s*(?:each|all|both|most|half|some|one|none)?\s*(?:of\s+)?(?:them|it|they|these|those|which|that|this|its|their)\b|^\s*(?:其中|它们?|他们|她们|这些|该|每[家位个]|各)/u

/** Two parts of a title that each can stand as a sentence of its own: both tell what to do, or both where a figure shall lie. */
export function areClauses(first: string, second: string): boolean {
  const kinds = [first, second].map(kindOf)
  return kinds[0] !== null && kinds[0] === kinds[1]
}

/** Does the text begin and end like a sentence? */
export function isWhole(text: string): boolean {
  const { text: said } = readSentence(text)
  return !DEPENDENT.test(said) && !POINTS_BACK.test(said) && areBracketsClosed(said)
}

function kindOf(part: string): 'verb' | 'figure' | null {
  const sentence = readSentence(part)
  if (!isWhole(part)) return null
  if (VERB_EN.test(sentence.text) || VERB_ZH.test(sentence.text)) return 'verb'
  return namesFigure(sentence) ? 'figure' : null
}

function namesFigure(sentence: Sentence): boolean {
  return outcomesIn(sentence).length > 0 && sentence.quantities.length > 0 && LIES.test(sentence.text)
}

function areBracketsClosed(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(/[(（[]/gu) === count(/[)）\]]/gu) && count(/["“”]/gu) % 2 === 0
}
