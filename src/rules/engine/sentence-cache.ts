import { readSentence, type Sentence } from '../text/sentence'

/** Several rules read a title in a row; more than these are not kept. */
const CAPACITY = 256

/** Reads titles, and keeps the latest readings. */
export function createSentenceCache(): (title: string) => Sentence {
  const readings = new Map<string, Sentence>()
  return (title) => {
    const known = readings.get(title)
    if (known !== undefined) return known
    if (readings.size >= CAPACITY) readings.clear()
    const reading = readSentence(title)
    readings.set(title, reading)
    return reading
  }
}
