const LENGTH = 4
const HAN = /^\p{Script=Han}/u

/** Pieces by which words look alike that are not the same: pairs of Chinese characters, four letters of the others. */
export function gramsOf(text: string, stems: readonly string[]): string[] {
  const chinese = [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) => pairsOf(run))
  return [...chinese, ...stems.filter((stem) => !HAN.test(stem)).flatMap(lettersOf)]
}

/** The pieces of a single word. */
export function gramsOfWord(word: string): string[] {
  return HAN.test(word) ? pairsOf(word) : lettersOf(word)
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
}

/** The beginning of the word counts as a letter. */
function lettersOf(stem: string): string[] {
  const marked = `^${stem}`
  const count = Math.max(1, marked.length - LENGTH + 1)
  return Array.from({ length: count }, (_, at) => marked.slice(at, at + LENGTH))
}
