import { gramsOfWord } from './grams'
import type { WordCounts } from '../types'

/** How much a term tells: the rarer, the more. */
export interface Rarity {
  readonly ofWord: (stem: string) => number
  readonly ofGram: (gram: string) => number
}

/** Inverse document frequency, ln((n + 1) / (df + ½)); what was never counted gets the maximum. */
export function createRarity({ texts, words }: WordCounts): Rarity {
  const byWord = new Map<string, number>()
  const byGram = new Map<string, number>()
  for (const [count, list] of Object.entries(words))
    for (const word of list.split(' ')) {
      byWord.set(word, Number(count))
      for (const gram of gramsOfWord(word)) byGram.set(gram, (byGram.get(gram) ?? 0) + Number(count))
    }
  const rarityIn =
    (counts: ReadonlyMap<string, number>) =>
    (term: string): number =>
      Math.log((texts + 1) / (Math.min(counts.get(term) ?? 0, texts) + 0.5))
  return { ofWord: rarityIn(byWord), ofGram: rarityIn(byGram) }
}
