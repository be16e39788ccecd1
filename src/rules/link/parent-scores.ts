import type { Encoded, Encoder } from './words/encode'
import { likenessOf, meanOf, summarise, type Likeness, type LikenessToMany } from './words/likeness'
import { weightsFor, type Weights } from './weights'

/** An objective and the key results that stand under it. */
export interface Family {
  readonly objective: Encoded
  readonly keyResults: readonly Encoded[]
}

/** How a key result reads under an objective among that one's other key results. */
export interface Fit {
  readonly toObjective: Likeness
  readonly toSiblings: LikenessToMany
  /** The share of the objective's themes that are tied to one of the key result's. */
  readonly linked: number
  /** The higher, the likelier the objective is the parent of the key result; for comparing objectives only. */
  readonly parentScore: number
}

/** Weights for a pair of titles; null where one is in a language that is not read. */
export function weightsOf(keyResult: Encoded, objective: Encoded): Weights | null {
  const languages = [keyResult.language, objective.language]
  if (languages.includes('other')) return null
  return languages.includes('zh') ? weightsFor.zh : weightsFor.en
}

/** A key result and the family with which it is compared. */
export interface FitInput {
  readonly keyResult: Encoded
  /** An objective with its other key results. */
  readonly family: Family
  readonly weights: Weights
  readonly areLinked: Encoder['areLinked']
}

/** Reads a key result as one of the family. */
export function fitOf({ keyResult, family, weights, areLinked }: FitInput): Fit {
  const { objective, keyResults: siblings } = family
  const toObjective = likenessOf(keyResult, objective)
  const toSiblings =
    siblings.length === 0
      ? weights.withoutSiblings
      : summarise(siblings.map((sibling) => likenessOf(keyResult, sibling)))
  const linked = linkedShare(keyResult, objective, areLinked)
  const { parent } = weights
  const score =
    parent.word * toObjective.word +
    parent.gram * toObjective.gram +
    parent.concept * toObjective.concept +
    parent.linked * linked +
    parent.gramMean * toSiblings.gramMean +
    parent.gramMax * toSiblings.gramMax +
    parent.conceptMean * toSiblings.conceptMean +
    parent.conceptMax * toSiblings.conceptMax
  return { toObjective, toSiblings, linked, parentScore: score }
}

function linkedShare(keyResult: Encoded, objective: Encoded, areLinked: Encoder['areLinked']): number {
  const themes = [...objective.concepts.keys()]
  if (themes.length === 0) return 0
  const own = [...keyResult.concepts.keys()]
  return themes.filter((theme) => own.some((each) => areLinked(theme, each))).length / themes.length
}

/** Scores of the objectives as parents of a key result: of its own one, and of those that could be instead. */
export interface ParentScores<Candidate extends Family> {
  readonly own: number
  readonly others: readonly { readonly family: Candidate; readonly score: number }[]
}

/**
 * Compares among the objectives that have key results; where no other one has any, all are compared by their titles
 * alone. `scoreIn` gives the score of a family.
 */
export function scoreParents<Candidate extends Family>(
  own: Family,
  others: readonly Candidate[],
  scoreIn: (family: Family) => number,
): ParentScores<Candidate> {
  const withKeyResults = others.filter(({ keyResults }) => keyResults.length > 0)
  const byTitle = withKeyResults.length === 0 && others.length > 0
  return {
    own: scoreIn(byTitle ? { objective: own.objective, keyResults: [] } : own),
    others: (byTitle ? others : withKeyResults).map((family) => ({ family, score: scoreIn(family) })),
  }
}

/** How far the own parent stands above the others: 0 with no other (its score less the log of the mean odds of the others). */
export function marginOf({ own, others }: ParentScores<Family>): number {
  if (others.length === 0) return 0
  const top = Math.max(...others.map(({ score }) => score))
  return own - top - Math.log(meanOf(others.map(({ score }) => Math.exp(score - top))))
}
