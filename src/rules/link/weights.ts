import type { LikenessToMany } from './words/likeness'

/** What each measure adds to the score by which an objective could be the parent of a key result. */
interface ParentWeights extends Pick<LikenessToMany, 'gramMean' | 'gramMax' | 'conceptMean' | 'conceptMax'> {
  readonly word: number
  readonly gram: number
  readonly concept: number
  readonly linked: number
}

/** What each measure adds to the score of the link itself. */
interface LinkWeights extends LikenessToMany {
  readonly word: number
  readonly gram: number
  readonly concept: number
  readonly linked: number
  readonly bothHaveConcepts: number
  readonly margin: number
  readonly base: number
  /** Lower scores read too weak; with nothing in common, such links are asked about. */
  readonly weakBelow: number
}

/** How the measures of likeness are weighed in one language. */
export interface Weights {
  readonly parent: ParentWeights
  readonly link: LinkWeights
  /** In place of the likeness to siblings where there are none: halfway between own and other objectives. */
  readonly withoutSiblings: LikenessToMany
  /** By so much another objective must fit better before it is named. */
  readonly clearlyBetter: number
}

/** The weights that two sentences alone have a use for. */
export type PairWeights = Pick<
  LinkWeights,
  'word' | 'gram' | 'concept' | 'linked' | 'bothHaveConcepts' | 'base' | 'weakBelow'
>

/** Where nothing but the two sentences is known. Logistic regression on true and exchanged pairs of public OKRs. */
export const pairWeights: PairWeights = {
  word: 6.07,
  gram: 5.27,
  concept: 1.71,
  linked: 0.4,
  bothHaveConcepts: -0.46,
  base: -0.42,
  weakBelow: -0.85,
}

/** Parent: conditional logit over the objectives of a map; link: logistic regression; both on public English OKRs. */
const english: Weights = {
  parent: {
    word: 3.43,
    gram: 2.54,
    concept: 1.05,
    linked: 0.19,
    gramMean: 18.74,
    gramMax: -1.29,
    conceptMean: 1.99,
    conceptMax: -0.3,
  },
  link: {
    word: 1.85,
    gram: 3.6,
    concept: 0.79,
    linked: 0.2,
    bothHaveConcepts: -0.39,
    gramMax: 0.56,
    gramMean: -0.05,
    conceptMean: 1.47,
    conceptMax: -0.23,
    wordMax: 3.09,
    wordMean: 9.46,
    margin: 0.39,
    base: -1.03,
    weakBelow: -1.35,
  },
  withoutSiblings: {
    gramMax: 0.15,
    gramMean: 0.076,
    conceptMean: 0.203,
    conceptMax: 0.385,
    wordMax: 0.143,
    wordMean: 0.072,
  },
  clearlyBetter: 2.5,
}

/** Fitted on English and Chinese OKRs together: the Chinese ones alone are few, hence the wider margin. */
const chinese: Weights = {
  parent: {
    word: 3.77,
    gram: 2.3,
    concept: 1.15,
    linked: 0.22,
    gramMean: 18.05,
    gramMax: -1.04,
    conceptMean: 2.23,
    conceptMax: -0.4,
  },
  link: {
    word: 3.99,
    gram: 1.82,
    concept: 0.82,
    linked: 0.23,
    bothHaveConcepts: -0.41,
    gramMax: 0.39,
    gramMean: 1.83,
    conceptMean: 1.41,
    conceptMax: -0.3,
    wordMax: 2.54,
    wordMean: 9.16,
    margin: 0.44,
    base: -0.95,
    weakBelow: -1.05,
  },
  withoutSiblings: {
    gramMax: 0.092,
    gramMean: 0.062,
    conceptMean: 0.223,
    conceptMax: 0.332,
    wordMax: 0.114,
    wordMean: 0.073,
  },
  clearlyBetter: 3.2,
}

/** The weights by language; a pair of which either title is Chinese is weighed as Chinese. */
export const weightsFor = { en: english, zh: chinese } as const
