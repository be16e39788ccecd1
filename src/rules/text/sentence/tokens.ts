import { en } from '../../lexicon/en'

const STOP_WORDS: ReadonlySet<string> = new Set(en.stopWords)
const RUN = /\p{Script=Han}+|[\p{L}\p{N}%.]*[\p{L}\p{N}%]/gu
const HAN = /^\p{Script=Han}/u

/** What a title is about, for comparing: stems of English words without stop words, pairs of Chinese characters. */
export function tokensIn(text: string): ReadonlySet<string> {
  const tokens = new Set<string>()
  for (const [run] of text.matchAll(RUN)) {
    if (HAN.test(run)) for (const pair of pairsOf(run)) tokens.add(pair)
    else if (!STOP_WORDS.has(run)) tokens.add(stem(run))
  }
  return tokens
}

/** Shared tokens in proportion to all: 1 alike, 0 nothing in common (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = countShared(a, b)
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** How much of the smaller set lies in the other: 1 all of it. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 ? 0 : countShared(a, b) / smaller
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const token of a) if (b.has(token)) shared += 1
  return shared
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character)
}

/** Cuts the commonest endings, alike for "users", "user", "improving", "improved". */
export function stem(word: string): string {
  if (word.length < 5) return word.replace(/(?<=\p{L}{3})s$/u, '')
  return word.replace(/(?:e?ments?|ingly|ings?|edly|ed|ies|ers?|ly|es|s|e|y)$/u, '')
}
