import type { TextRange } from '../../text/sentence/spans'
import type { Thesaurus } from '../types'
import type { Word } from './words'

/** The themes of a text, each with the place of a word by which it is recognised. */
export type Concepts = ReadonlyMap<string, TextRange>

/** Recognises themes in titles, and knows which of them carry each other. */
export interface ConceptReader {
  /** The themes of a normalised text with these words. */
  readonly read: (text: string, words: readonly Word[]) => Concepts
  readonly areLinked: (a: string, b: string) => boolean
}

interface Matcher {
  readonly concept: string
  readonly pattern: RegExp
  readonly terms: readonly string[]
}

/** A reader of the themes of a thesaurus. */
export function createConceptReader({ concepts, links }: Thesaurus): ConceptReader {
  const matchers = Object.entries(concepts).map(([concept, { en, zh }]): Matcher => ({
    concept,
    pattern: new RegExp(`^(?:${en})`, 'u'),
    terms: zh.split(' '),
  }))
  const linked = new Set(links.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  return {
    read(text, words) {
      const found = new Map<string, TextRange>()
      for (const matcher of matchers) {
        const place = placeOfWord(matcher, words) ?? placeOfTerm(matcher, text)
        if (place !== undefined) found.set(matcher.concept, place)
      }
      return found
    },
    areLinked: (a, b) => linked.has(`${a} ${b}`),
  }
}

function placeOfWord({ pattern }: Matcher, words: readonly Word[]): TextRange | undefined {
  for (const { written, range, compound } of words) {
    if (pattern.test(compound.written)) return compound.range
    if (pattern.test(written)) return range
  }
  return undefined
}

function placeOfTerm({ terms }: Matcher, text: string): TextRange | undefined {
  for (const term of terms) {
    const start = text.indexOf(term)
    if (start >= 0) return { start, end: start + term.length }
  }
  return undefined
}

/** Shared themes in proportion: 1 the same ones, 0 none in common (cosine of the two sets). */
export function conceptCosine(a: Concepts, b: Concepts): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const concept of a.keys()) if (b.has(concept)) shared += 1
  return shared / Math.sqrt(a.size * b.size)
}
