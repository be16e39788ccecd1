import type { TextRange } from '../../text/sentence/spans'

const PEOPLE =
  'employees?|customers?|users?|clients?|teams?|staff|members?|people|colleagues?|guests?|everyone'
const PEOPLE_ZH = '员工|客户|用户|团队|会员|成员|顾客|同事|大家'

/** "for all employees", 为员工: for whom something is done, at the end of a phrase. */
const FOR_WHOM = new RegExp(
  String.raw`\b(?:for|to) (?:(?:our|all|the|every|each|their|its|\d+) ){0,2}(?:${PEOPLE})\b(?= ?(?:$|[,.;(]))|(?:为|给|向|面向)(?:所有|全体|每位|每个|各位)?(?:${PEOPLE_ZH})`,
  'gu',
)
/** "the sales office", 采购部: where it is done. A 部署 or a 部分 is no department. */
const WHOSE_PLACE =
  /\b\p{L}+ (?:department|division|office|committee)s?\b|\p{Script=Han}{2}(?:部门|部|科室)(?![署件分位])/gu
/** "spends a day": how long, with a verb that says nothing of what is done. */
const LIGHT_VERB =
  /\b(?:spend|spends|spending|spent|take|takes|took)\b(?= (?:an?|one|two|three|the|half|\d+|at least|more|less)\b[^,;]{0,20}\b(?:minute|hour|day|week|month|time)s?\b)/gu

/** Where a normalised title mentions for whom, at whose place or how long, which ties it to no objective. */
export function passingMentions(text: string): TextRange[] {
  return [FOR_WHOM, WHOSE_PLACE, LIGHT_VERB].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: mention, index }) => ({
      start: index,
      end: index + mention.length,
    })),
  )
}
