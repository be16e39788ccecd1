import type { DocumentReader } from '../../domain'
import { thesaurus } from './data/thesaurus'
import { wordCounts } from './data/word-counts'
import { createEncoder } from './words/encode'
import { scoreParents, fitOf, weightsOf, type Family } from './parent-scores'
import { createLinkIndex, type LinkIndex } from './families/link-index'
import { linkScoreOf } from './link-score'

/** An objective and the key results under it, as titles. */
export interface FamilyTitles {
  readonly objective: string
  readonly keyResults: readonly string[]
}

/** A key result among the objectives where it could stand. */
export interface LinkTitles {
  readonly keyResult: string
  /** Its objective, with the key results beside it. */
  readonly own: FamilyTitles
  readonly others: readonly FamilyTitles[]
}

/** Compares the titles of key results and objectives. */
export interface LinkReader {
  /** Follows a document: what its titles show of its links. */
  readonly observe: (document: DocumentReader) => LinkIndex
  /** The lower, the weaker the link reads; null in a language that is not read. */
  readonly scoreOf: (titles: LinkTitles) => number | null
}

/** A reader with the word lists of the app. */
export function createLinkReader(): LinkReader {
  const { encode, areLinked } = createEncoder({ thesaurus, wordCounts })

  const familyOf = ({ objective, keyResults }: FamilyTitles): Family => ({
    objective: encode(objective),
    keyResults: keyResults.map(encode),
  })

  return {
    observe: (document) => createLinkIndex(document, { encode, areLinked }),
    scoreOf(titles) {
      const keyResult = encode(titles.keyResult)
      const own = familyOf(titles.own)
      const weights = weightsOf(keyResult, own.objective)
      if (weights === null) return null
      const read = (family: Family) => fitOf({ keyResult, family, weights, areLinked })
      const parentScores = scoreParents(
        own,
        titles.others.map(familyOf),
        (family) => read(family).parentScore,
      )
      return linkScoreOf({ keyResult, own, fit: read(own), parentScores }, weights)
    },
  }
}
