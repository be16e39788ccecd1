import { en } from '../../lexicon/en'
import { zh } from '../../lexicon/zh'
import { hasAmount } from './amounts'
import { isHabit } from '../sentence/bars'
import { anyOf } from '../sentence/spans'
import type { Sentence } from '../sentence/sentence'
import { vagueAmounts } from '../wording/vagueness'

/** q: has an amount, rate, cadence or bar; b: no amount, yet anyone could say whether it is done; n: needs an opinion. */
export type Measurability = 'q' | 'b' | 'n'

/** Those say how much only with a figure; what is eliminated is at zero. */
const MOVES = en.figureVerbs.filter((verb) => verb !== 'eliminate')
/** A heading in brackets before the sentence proper. */
const LABEL_ZH = String.raw`(?:[(（【\[][^)）】\]]*[)）】\]])?`
const VAGUE_START = new RegExp(
  String.raw`^\s*(?:(?:to|we|continue|continuously|continually|better|further)\s+)*(?:${anyOf(en.vagueMovers, en.openEnded, MOVES)}\b(?!\s+and\s+${anyOf(en.taskVerbs)}\b)|${LABEL_ZH}${anyOf(zh.vagueAmounts)}*${anyOf(zh.vagueMovers, zh.openEnded)}(?!\s*[并后且]\s*${anyOf(zh.taskVerbs)}))`,
  'u',
)
/** A verb of gain with a plural that no article narrows down: win new leads. */
const GAINS =
  /^\s*(?:to\s+)?(?:win|gain|attract|acquire|generate|earn|retain)\s+(?!(?:the|an?|our|one|this)\b)(?:[\p{L}-]+\s+){0,3}?\p{L}+s\b/u
/** What is only set in motion: …的改进, …能力提升, …建设. Where it is finished or agreed, anyone can say so. */
const ENDS_IN_MOTION = new RegExp(
  String.raw`^(?!\s*(?:完成|启动|签订|通过|发布|制定))[\p{L}\s、]*(?:的\s*)?${anyOf(zh.motions)}\s*[.。]?$`,
  'u',
)
/** The same said with a noun: improvement of …, strengthening of … */
const MOTION_FIRST =
  /^\s*(?:improvement|strengthening|enhancement|optimi[sz]ation|development|reduction|increase|expansion|promotion|support)\s+(?:of|in)\b/u
/** How something is done, and nothing else: … professionally, 认真… */
const MANNER =
  /^\s*(?!.*\b(?:weekly|monthly|daily|quarterly|yearly|hourly)\b)\p{L}+\s(?:.*\s)?(?!early|only|family|supply|fully|apply|reply|assembly|electronically|automatically|publicly)\p{L}{3,}ly\s*[.!]?\s*$|^\s*(?:认真|用心|积极|主动|热情|耐心|虚心|妥善|严格|扎实|真正|切实|真诚)(?!性)/u
/** Topics in a row, without a verb. */
const TOPICS = /^\s*\p{Script=Han}{1,4}(?:\s*[&＆+/、和与]\s*\p{Script=Han}{1,4}){1,2}\s*$/u

/** How far a key result's wording alone lets people agree on whether it was reached. */
export function measurable(sentence: Sentence): Measurability {
  if (hasAmount(sentence)) return 'q'
  if (isQuantified(sentence)) return 'b'
  return needsOpinion(sentence) ? 'n' : 'b'
}

/** By time, quantity or quality: an amount, cadence or bar, or else at least a date stands in the sentence. */
export function isQuantified(sentence: Sentence): boolean {
  return hasAmount(sentence) || sentence.times.length > 0
}

function needsOpinion(sentence: Sentence): boolean {
  const { text } = sentence
  if (
    [VAGUE_START, GAINS, ENDS_IN_MOTION, MOTION_FIRST, MANNER, TOPICS].some((pattern) => pattern.test(text))
  )
    return true
  return isHabit(text) || vagueAmounts(sentence).length > 0
}
