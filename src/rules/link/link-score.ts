import type { Encoded } from './words/encode'
import { marginOf, type Family, type Fit, type ParentScores } from './parent-scores'
import { pairWeights, type Weights } from './weights'

/** All that the score of a link is made of. */
export interface Link {
  readonly keyResult: Encoded
  /** Its objective with the key results beside it. */
  readonly own: Family
  readonly fit: Fit
  readonly parentScores: ParentScores<Family>
}

/** The lower, the weaker the link reads; with nothing around the two sentences, from these alone. */
export function linkScoreOf(link: Link, { link: weights }: Weights): number {
  const { toObjective, toSiblings, linked } = link.fit
  const themes = link.keyResult.concepts.size > 0 && link.own.objective.concepts.size > 0 ? 1 : 0
  const alone = standsAlone(link)
  const pair = alone ? pairWeights : weights
  const ofPair =
    pair.base +
    pair.word * toObjective.word +
    pair.gram * toObjective.gram +
    pair.concept * toObjective.concept +
    pair.linked * linked +
    pair.bothHaveConcepts * themes
  if (alone) return ofPair
  return (
    ofPair +
    weights.gramMax * toSiblings.gramMax +
    weights.gramMean * toSiblings.gramMean +
    weights.conceptMean * toSiblings.conceptMean +
    weights.conceptMax * toSiblings.conceptMax +
    weights.wordMax * toSiblings.wordMax +
    weights.wordMean * toSiblings.wordMean +
    weights.margin * marginOf(link.parentScores)
  )
}

/** Does a link of this score read too weak to be passed over in silence? */
export function isWeakScore(score: number, link: Link, { link: weights }: Weights): boolean {
  return score < (standsAlone(link) ? pairWeights : weights).weakBelow
}

/** Is nothing known but the two sentences? */
function standsAlone({ own, parentScores }: Link): boolean {
  return own.keyResults.length === 0 && parentScores.others.length === 0
}
