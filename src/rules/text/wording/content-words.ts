import { en } from '../../lexicon/en'
import type { Sentence } from '../sentence/sentence'
import { stem } from '../sentence/tokens'

const STOP_WORDS: ReadonlySet<string> = new Set(en.stopWords)
const FUNCTION_CHARACTERS: ReadonlySet<string> = new Set('的了地得让使在和与及并里中把将被就也都对向给')
const PIECE = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}%.])*(?!\p{Script=Han})[\p{L}\p{N}%]/gu
const HAN = /^\p{Script=Han}/u

/** The words, in Chinese the characters, that carry what a title says. */
export function contentWords({ text }: Pick<Sentence, 'text'>): ReadonlySet<string> {
  const pieces = [...text.matchAll(PIECE)].map(([piece]) => piece)
  return new Set(
    pieces.flatMap((piece) => {
      if (HAN.test(piece)) return FUNCTION_CHARACTERS.has(piece) ? [] : [piece]
      return STOP_WORDS.has(piece) ? [] : [stem(piece)]
    }),
  )
}

/** Does the second title say anything that the first does not? */
export function addsContent(first: Sentence, second: Sentence): boolean {
  const known = contentWords(first)
  return [...contentWords(second)].some((word) => !known.has(word))
}
