import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import type { Sentence } from './sentence'
import { anyOf, blank } from './spans'

const CHANGE_FIRST = new RegExp(String.raw`^(?:to\s+)?${anyOf(en.changeVerbs)}\b`, 'u')
const TASK_FIRST = new RegExp(
  String.raw`^(?:to\s+|ensure\s+|personally\s+|we\s+)?${anyOf(en.taskVerbs)}\b`,
  'u',
)
const OUTCOME = new RegExp(String.raw`\b${anyOf(en.outcomeNouns)}\b`, 'u')
const ACTIVITY = new RegExp(String.raw`\b${anyOf(en.activityNouns)}\b`, 'u')
const CHANGE = new RegExp(String.raw`\b${anyOf(en.changes)}(?=\b|\s)`, 'u')

/** A thing made, told as a state. */
const MADE =
  /\b(?:is|are|was|were|been)\s+(?:\w+ly\s+)?(?:provisioned|launched|hired|built|written|published|documented|deployed|released|created|completed?|trained|implemented|delivered)\b|\bexists?\b/u

const ZH_CHANGE = new RegExp(anyOf(zh.changeVerbs), 'u')
const ZH_TASK_FIRST = new RegExp(
  String.raw`^(?:全国|主动|积极|按时|全面|持续|并|牵头|独立)*${anyOf(zh.taskVerbs)}`,
  'u',
)
const ZH_WORK = new RegExp(
  String.raw`进行.{0,4}(?:访谈|调研|培训|拜访|分析)|完成[^,，。]*(?:报告|清单|方案|文档)|${anyOf(zh.activityNouns)}\d+[次场]`,
  'u',
)
const ZH_OUTCOME = new RegExp(anyOf(zh.outcomeNouns), 'u')

/** Is this work to be done or a thing to be made, rather than a change in what others do or a system shows? */
export function taskLike(sentence: Sentence): boolean {
  const said = mainClause(sentence)
  return sentence.language === 'zh' ? zhTaskLike(said, sentence) : enTaskLike(said, sentence)
}

/** Does it begin with work to be done, whatever it is measured by? */
export function opensWithTask(sentence: Sentence): boolean {
  const said = mainClause(sentence)
  return sentence.language === 'zh' ? ZH_WORK.test(said) || ZH_TASK_FIRST.test(said) : TASK_FIRST.test(said)
}

function enTaskLike(said: string, { quantities }: Sentence): boolean {
  const amount = quantities.length > 0
  if (CHANGE_FIRST.test(said)) return !amount && !OUTCOME.test(said)
  if (TASK_FIRST.test(said)) return true
  if (CHANGE.test(said)) return false
  return !amount || ACTIVITY.test(said) || MADE.test(said)
}

function zhTaskLike(said: string, { quantities }: Sentence): boolean {
  if (ZH_WORK.test(said)) return true
  const amount = quantities.length > 0
  const changed = ZH_CHANGE.test(said)
  if (ZH_TASK_FIRST.test(said)) return !(amount && changed && ZH_OUTCOME.test(said))
  return !(amount && (changed || ZH_OUTCOME.test(said)))
}

/** Without heading, times at the start, and the means that lead up to the result. */
function mainClause({ text, times }: Sentence): string {
  const timeless = blank(
    text,
    times.map(({ range }) => range),
  )
  return timeless
    .replace(/^[\s(（【\[][^)）】\]]*[)）】\]]/u, '')
    .replace(/^\s*(?:通过|借助|基于|截止|截至|以)[^,，。]*?(?:[,，]|(?=实现|完成))/u, '')
    .replace(/^\s*(?:截[止至]|(?:by|from|within|in|until|before|on)\b|结束时?|底|前|之前|,|，|\s)+/u, '')
    .replace(/^实现/u, '')
    .trim()
}
