import { languageOf, type Language } from '../../text/sentence/language'
import { normalise, type Normalised } from '../../text/sentence/normalise'
import { prefixLength } from '../../text/sentence/prefix'
import { blank } from '../../text/sentence/spans'
import { createConceptReader, type ConceptReader, type Concepts } from './concepts'
import { gramsOf } from './grams'
import { passingMentions } from './passing-mentions'
import { createRarity } from './rarity'
import { isDistinctive } from './stop-words'
import type { LinkData } from '../types'
import { vectorOf, type Vector } from './vector'
import { createSegment, wordsOf, type Word } from './words'

/** A title as it is compared with others. */
export interface Encoded {
  readonly title: string
  readonly language: Language
  readonly normalised: Normalised
  readonly words: readonly Word[]
  readonly wordVector: Vector
  readonly gramVector: Vector
  readonly concepts: Concepts
}

/** Turns titles into what is compared of them. */
export interface Encoder {
  readonly encode: (title: string) => Encoded
  readonly areLinked: ConceptReader['areLinked']
}

/** Titles are compared many times over; more than these are not kept. */
const CAPACITY = 4096

/** Encodes each title once, as long as it is kept. */
export function createEncoder({ thesaurus, wordCounts }: LinkData): Encoder {
  const { read, areLinked } = createConceptReader(thesaurus)
  const rarity = createRarity(wordCounts)
  const segment = createSegment()
  const known = new Map<string, Encoded>()

  function encodeAnew(title: string): Encoded {
    const normalised = normalise(title)
    const prefix = { start: 0, end: prefixLength(normalised.text) }
    const text = blank(normalised.text, [prefix, ...passingMentions(normalised.text)])
    const words = wordsOf(text, segment)
    const stems = words.map(({ stem }) => stem).filter(isDistinctive)
    return {
      title,
      language: languageOf(normalised.text),
      normalised,
      words,
      wordVector: vectorOf(stems, rarity.ofWord),
      gramVector: vectorOf(gramsOf(text, stems), rarity.ofGram),
      concepts: read(text, words),
    }
  }

  return {
    areLinked,
    encode(title) {
      const encoded = known.get(title) ?? encodeAnew(title)
      if (known.size >= CAPACITY) known.clear()
      known.set(title, encoded)
      return encoded
    },
  }
}
