import type { NodeId } from '../../domain'
import type { TextRange } from '../text/sentence/spans'

/**
 * Themes with the words that belong to them, and the pairs of themes of which one carries the other. English words are
 * alternatives of a regular expression that the beginning of a word matches; Chinese terms are separated by spaces.
 */
export interface Thesaurus {
  readonly concepts: Readonly<Record<string, { readonly en: string; readonly zh: string }>>
  readonly links: readonly (readonly [string, string])[]
}

/** In how many texts a word occurs: stems separated by spaces, by that number. */
export interface WordCounts {
  /** Texts that were counted. */
  readonly texts: number
  readonly words: Readonly<Record<number, string>>
}

/** The word lists by which titles are compared. */
export interface LinkData {
  readonly thesaurus: Thesaurus
  readonly wordCounts: WordCounts
}

/** Two words, or one twice, by which two titles touch one theme; in the titles' own words. */
export type SharedTheme = readonly [ofKeyResult: string, ofObjective: string]

/** What a key result has in common with an objective. */
export interface Common {
  /** Words of the key result that stand in the objective too, as they are written. */
  readonly words: readonly string[]
  /** Where these words stand in the title of the key result. */
  readonly ranges: readonly TextRange[]
  readonly themes: readonly SharedTheme[]
}

/** What the titles of a map show of the link between a key result and its objective; never more than a hint. */
export interface LinkEvidence {
  readonly state: 'supported' | 'unsupported' | 'better-elsewhere'
  readonly common: Common
  /** The key result beside it that reads most like it. */
  readonly closestSibling: NodeId | null
  /** With better-elsewhere: the objective that fits clearly better, and what it has in common with it. */
  readonly betterParent: { readonly id: NodeId; readonly common: Common } | null
  /** The lower, the weaker the link reads; for putting links in order only. */
  readonly score: number
}
