import type { Sentence } from '../sentence/sentence'

/** An amount that works as a target stands in the objective; dates, periods and names do not count. */
export function objectiveHasNumber(sentence: Sentence): boolean {
  return sentence.quantities.length > 0
}
