import type { TextRange } from '../sentence/spans'
import type { Sentence } from '../sentence/sentence'
import { outcomesIn } from './outcomes'
import { fromTo } from '../figures/values'

const JOINT =
  /(?<!\s)\s*(?:[;；,，、]\s*(?:and\s|并且?|且|同时)?|(?<=\s)and\s+|并且|同时|(?<=[^一合])并(?=[\p{Script=Han}]))\s*/gu
const LETTER = /\p{L}{2}/u

/**
 * The joint between two results: two amounts, each in a clause of its own, or two different outcomes to be moved, where
 * no amount belongs to both. Null when there is one result.
 */
export function jointOfTwoResults(sentence: Sentence): TextRange | null {
  if (fromTo(sentence) !== null) return null
  const amounts = [
    ...sentence.quantities.map(({ range }) => range),
    ...sentence.times.filter(({ type }) => type === 'limit').map(({ range }) => range),
  ].sort((a, b) => a.start - b.start)
  const [first, second] = amounts.length === 0 ? outcomesIn(sentence) : amounts
  if (first === undefined || second === undefined || haveSameMeaning(sentence, first, second)) return null
  for (const match of sentence.text.matchAll(JOINT)) {
    const joint = { start: match.index, end: match.index + match[0].length }
    if (isBetweenClauses(sentence.text, joint, first, second)) return joint
  }
  return null
}

/** An outcome named twice is one. */
function haveSameMeaning({ text, quantities }: Sentence, a: TextRange, b: TextRange): boolean {
  return quantities.length === 0 && text.slice(a.start, a.end) === text.slice(b.start, b.end)
}

function isBetweenClauses(text: string, joint: TextRange, first: TextRange, second: TextRange): boolean {
  if (joint.start < first.end || joint.end > second.start) return false
  return LETTER.test(text.slice(joint.end, second.start)) && LETTER.test(text.slice(0, joint.start))
}
