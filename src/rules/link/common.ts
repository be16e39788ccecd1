import { toTitleRange } from '../text/sentence/normalise'
import { joinRanges, type TextRange } from '../text/sentence/spans'
import type { Encoded } from './words/encode'
import type { Family } from './parent-scores'
import { stem } from '../text/sentence/tokens'
import { isConvincing, isSpecific } from './words/stop-words'
import type { Common, SharedTheme } from './types'
import type { Word } from './words/words'

/** What a key result has in common with an objective, in the words of both titles. */
export function commonOf(keyResult: Encoded, objective: Encoded): Common {
  const words = sharedWords(keyResult, [objective])
  return { ...wordsIn(keyResult, words), themes: sharedThemes(keyResult, objective, words) }
}

/** What it has in common with an objective and its key results: words, or for want of these the objective's themes. */
export function commonWithFamily(keyResult: Encoded, { objective, keyResults }: Family): Common {
  const words = wordsIn(keyResult, sharedWords(keyResult, [objective, ...keyResults]))
  return words.words.length > 0 ? { ...words, themes: [] } : commonOf(keyResult, objective)
}

/** What can be shown as a reason: words, and themes in whose words a person would see the tie. */
export function reasonsIn({ themes, ...rest }: Common): Common {
  return { ...rest, themes: themes.filter((theme) => theme.every(isConvincingPhrase)) }
}

function isConvincingPhrase(phrase: string): boolean {
  return phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => isConvincing(stem(word)))
}

/** Do the two titles share neither words nor themes? */
export function isEmpty({ words, themes }: Common): boolean {
  return words.length === 0 && themes.length === 0
}

function sharedWords(keyResult: Encoded, texts: readonly Encoded[]): Word[] {
  const there = new Set(texts.flatMap(({ words }) => words.map(({ stem }) => stem)))
  return keyResult.words.filter(({ stem }) => there.has(stem) && isSpecific(stem))
}

function wordsIn(keyResult: Encoded, shared: readonly Word[]): Pick<Common, 'words' | 'ranges'> {
  const places = joinRanges(shared.map(({ range }) => range))
  const ranges = places.map((place) => toTitleRange(keyResult.normalised, place))
  return { words: [...new Set(ranges.map((range) => cut(keyResult, range)))], ranges }
}

/** Themes of both titles; words that are shared anyway are not said again. */
function sharedThemes(keyResult: Encoded, objective: Encoded, shared: readonly Word[]): SharedTheme[] {
  const themes = new Map<string, SharedTheme>()
  for (const [concept, place] of keyResult.concepts) {
    if (shared.some(({ range }) => overlaps(range, place)) || !isDistinctiveAt(keyResult, place)) continue
    const there = objective.concepts.get(concept)
    if (there === undefined) continue
    const theme = [inTitle(keyResult, place), inTitle(objective, there)] as const
    themes.set(theme.join('\n'), theme)
  }
  return [...themes.values()]
}

/** A verb of change is in every key result, whatever it is about. */
function isDistinctiveAt({ words }: Encoded, place: TextRange): boolean {
  return words.every(({ stem, range }) => !overlaps(range, place) || isSpecific(stem))
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}

function inTitle(encoded: Encoded, place: TextRange): string {
  return cut(encoded, toTitleRange(encoded.normalised, place))
}

function cut({ title }: Encoded, { start, end }: TextRange): string {
  return title.slice(start, end)
}
