import { normalise } from '../sentence/normalise'
import { prefixLength } from '../sentence/prefix'
import { blank } from '../sentence/spans'
import { contentWords } from './content-words'
import { areParallel } from './parallel'

/** Two texts that probably say the same. */
export interface AlikeTitles<Titled> {
  readonly first: Titled
  readonly second: Titled
  /** From `LEAST_LIKENESS` to 1, the same words in any order. */
  readonly likeness: number
}

/** Shared words in proportion to all (Jaccard) from which two texts are taken for the same. */
const LEAST_LIKENESS = 0.6
/** Chinese is compared by characters, of which more are shared by chance. */
const LEAST_LIKENESS_HAN = 0.7

const HAN = /^\p{Script=Han}$/u
const DIGIT = /\d/

interface HasTitle {
  readonly title: string
}

interface Read<Titled> {
  readonly titled: Titled
  readonly words: ReadonlySet<string>
  readonly figures: string
  readonly least: number
}

/**
 * Finds texts that probably say the same, each with those added before it. Compared are stems of words and Chinese
 * characters; texts that name other figures, places or parties are not the same.
 */
export function createAlikeSearch<Titled extends HasTitle>() {
  const read: Read<Titled>[] = []
  const holders = new Map<string, number[]>()

  /** How many words each of the earlier texts shares with this one, by its place; the words are noted. */
  function countShared(words: ReadonlySet<string>): ReadonlyMap<number, number> {
    const shared = new Map<number, number>()
    for (const word of words) {
      const others = holders.get(word) ?? []
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
      others.push(read.length)
      holders.set(word, others)
    }
    return shared
  }

  return {
    /** The pairs of this text and earlier ones, in no order. */
    add(titled: Titled): readonly AlikeTitles<Titled>[] {
      const second = readTitle(titled)
      const pairs = [...countShared(second.words)].flatMap(([other, count]) => {
        const first = read[other]
        const likeness = first === undefined ? 0 : likenessOf(first, second, count)
        return first === undefined || likeness === 0
          ? []
          : [{ first: first.titled, second: titled, likeness }]
      })
      read.push(second)
      return pairs
    },
  }
}

/** 0 where the texts are not the same. */
function likenessOf<Titled extends HasTitle>(a: Read<Titled>, b: Read<Titled>, shared: number): number {
  const likeness = shared / (a.words.size + b.words.size - shared)
  if (likeness < Math.max(a.least, b.least) || a.figures !== b.figures) return 0
  // Words in another order are the same words, wherever a place is named.
  return likeness < 1 && areParallel(a.titled.title, b.titled.title) ? 0 : likeness
}

function readTitle<Titled extends HasTitle>(titled: Titled): Read<Titled> {
  const { text } = normalise(titled.title)
  const words = contentWords({ text: blank(text, [{ start: 0, end: prefixLength(text) }]) })
  const inOrder = [...words].sort()
  return {
    titled,
    words,
    figures: inOrder.filter((word) => DIGIT.test(word)).join(' '),
    least: inOrder.some((word) => HAN.test(word)) ? LEAST_LIKENESS_HAN : LEAST_LIKENESS,
  }
}
