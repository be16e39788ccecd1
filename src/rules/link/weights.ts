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
  /** By so much another objective must fit better before it is named: for a link that reads weak, and for any. */
  readonly clearlyBetter: { readonly ofDoubtful: number; readonly ofAny: number }
}

/** The weights that two sentences alone have a use for. */
export type PairWeights = Pick<
  LinkWeights,
  'word' | 'gram' | 'concept' | 'linked' | 'bothHaveConcepts' | 'base' | 'weakBelow'
>

/** Where nothing but the two sentences is known. Logistic regression on true and exchanged pairs of public OKRs. */
export const pairWeights: PairWeights = {
  word: 3.86,
  gram: 3.37,
  concept: 1.78,
  linked: 0.63,
  bothHaveConcepts: -0.44,
  base: -0.48,
  weakBelow: -0.85,
}

/** Parent: conditional logit over the objectives of a map; link: logistic regression; both on public English OKRs. */
const english: Weights = {
  parent: {
    word: 2.28,
    gram: 2.65,
    concept: 0.89,
    linked: 0,
    gramMean: 8.67,
    gramMax: 0.53,
    conceptMean: 2.1,
    conceptMax: -0.05,
  },
  link: {
    word: 1.26,
    gram: 0.91,
    concept: 0.85,
    linked: 0.47,
    bothHaveConcepts: -0.29,
    gramMax: 1.17,
    gramMean: 1.4,
    conceptMean: 1.02,
    conceptMax: 0.13,
    wordMax: 2.66,
    wordMean: 1.24,
    margin: 0.6,
    base: -1.01,
    weakBelow: -1.15,
  },
  withoutSiblings: {
    gramMax: 0.165,
    gramMean: 0.084,
    conceptMean: 0.215,
    conceptMax: 0.389,
    wordMax: 0.157,
    wordMean: 0.081,
  },
  clearlyBetter: { ofDoubtful: 1, ofAny: 2.3 },
}

/** Fitted on English and Chinese OKRs together: the Chinese ones alone are few. */
const chinese: Weights = {
  parent: {
    word: 2.52,
    gram: 2.57,
    concept: 0.99,
    linked: 0.1,
    gramMean: 8.27,
    gramMax: 0.7,
    conceptMean: 2.36,
    conceptMax: -0.15,
  },
  link: {
    word: 1.63,
    gram: 0.91,
    concept: 0.85,
    linked: 0.46,
    bothHaveConcepts: -0.28,
    gramMax: 1.15,
    gramMean: 1.8,
    conceptMean: 1.22,
    conceptMax: -0.01,
    wordMax: 2.74,
    wordMean: 1.72,
    margin: 0.6,
    base: -1.01,
    weakBelow: -1.17,
  },
  withoutSiblings: {
    gramMax: 0.092,
    gramMean: 0.063,
    conceptMean: 0.197,
    conceptMax: 0.303,
    wordMax: 0.104,
    wordMean: 0.066,
  },
  clearlyBetter: { ofDoubtful: 1, ofAny: 2.3 },
}

/** The weights by language; a pair of which either title is Chinese is weighed as Chinese. */
export const weightsFor = { en: english, zh: chinese } as const
