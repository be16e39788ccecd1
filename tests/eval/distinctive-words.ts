import { normalise } from '../../src/rules/text/sentence/normalise'
import { isDistinctive } from '../../src/rules/link/words/stop-words'
import { createSegment, wordsOf } from '../../src/rules/link/words/words'

const segment = createSegment()

/** The words of a title by which it is compared with others, each once. */
export function distinctiveWords(title: string): ReadonlySet<string> {
  const words = wordsOf(normalise(title).text, segment)
  return new Set(words.map(({ stem }) => stem).filter(isDistinctive))
}
