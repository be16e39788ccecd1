import { readSentence, type Sentence } from '../text/sentence'

/** Titles are read again and again while a map is checked: as many readings are kept meanwhile. */
const CAPACITY = 50_000

/** As many are kept when nothing is left to check: several rules read a title that is being written. */
const CAPACITY_AT_REST = 256

/** Reads titles, and keeps readings for as long as they are likely to be asked for again. */
export interface SentenceCache {
  readonly read: (title: string) => Sentence
  /** Nothing is left to check: gives the memory of many readings back. */
  readonly rest: () => void
}

/** A cache with nothing read yet. */
export function createSentenceCache(): SentenceCache {
  const readings = new Map<string, Sentence>()
  return {
    read(title) {
      const known = readings.get(title)
      if (known !== undefined) return known
      if (readings.size >= CAPACITY) readings.clear()
      const reading = readSentence(title)
      readings.set(title, reading)
      return reading
    },
    rest() {
      if (readings.size > CAPACITY_AT_REST) readings.clear()
    },
  }
}
