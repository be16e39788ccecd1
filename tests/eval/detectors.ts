import { createLinkReader, type FamilyTitles } from '../../src/rules/link/link-reader'
import { measurable as measurableSentence, type Measurability } from '../../src/rules/text/figures/measurable'
import { objectiveHasNumber as sentenceHasNumber } from '../../src/rules/text/figures/objective-has-number'
import { readSentence } from '../../src/rules/text/sentence/sentence'
import { taskLike as taskLikeSentence } from '../../src/rules/text/wording/task-like'

interface OtherObjective {
  readonly objective: string
  readonly keyResults?: readonly string[]
}

interface LinkInput {
  readonly objective: string
  readonly keyResult: string
  /** The other key results of the objective. */
  readonly siblings?: readonly string[]
  /** The other objectives of the map, best with their key results. */
  readonly otherObjectives?: readonly (string | OtherObjective)[]
}

interface KeyResultInput {
  readonly keyResult: string
}

interface ObjectiveInput {
  readonly objective: string
}

const links = createLinkReader()

/** The higher, the better the key result fits its objective. */
export function linkScore({ objective, keyResult, siblings = [], otherObjectives = [] }: LinkInput): number {
  const score = links.scoreOf({
    keyResult,
    own: { objective, keyResults: siblings },
    others: otherObjectives.map(familyOf),
  })
  return score ?? 0
}

/** q: quantified; b: checkable on the last day; n: needs an opinion. */
export function measurable({ keyResult }: KeyResultInput): Measurability {
  return measurableSentence(readSentence(keyResult))
}

/** Is it work to do or a thing to make, rather than an outcome? */
export function taskLike({ keyResult }: KeyResultInput): boolean {
  return taskLikeSentence(readSentence(keyResult))
}

/** Does an amount that works as a target stand in it? */
export function objectiveHasNumber({ objective }: ObjectiveInput): boolean {
  return sentenceHasNumber(readSentence(objective))
}

function familyOf(other: string | OtherObjective): FamilyTitles {
  return typeof other === 'string'
    ? { objective: other, keyResults: [] }
    : { objective: other.objective, keyResults: other.keyResults ?? [] }
}
