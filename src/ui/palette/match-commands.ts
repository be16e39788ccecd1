/** What a command can be found by. */
export interface Findable {
  readonly id: string
  /** In the language of the person. */
  readonly label: string
  readonly english: string
}

/**
 * The entries that a query finds, the best first and otherwise in their given order: a label that begins with
 * the query, words that do, the query anywhere, then the beginnings of its words run together. An empty query finds all.
 */
export function matchCommands<Entry extends Findable>(
  entries: readonly Entry[],
  query: string,
): { readonly entry: Entry; readonly score: number }[] {
  const needle = fold(query)
  return entries
    .map((entry) => ({ entry, score: needle === '' ? 1 : scoreOf(entry, needle) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

function scoreOf(entry: Findable, needle: string): number {
  const idWords = entry.id.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('.', ' ')
  return Math.max(
    scoreText(fold(entry.label), needle),
    scoreText(fold(entry.english), needle),
    scoreText(fold(idWords), needle) / 2,
  )
}

function scoreText(text: string, needle: string): number {
  const words = text.split(/[^\p{L}\p{N}]+/u)
  if (text.startsWith(needle)) return 8
  if (everyWordBegins(words, needle)) return 6
  if (text.includes(needle)) return 4
  return spellsBeginnings(words, needle) ? 1 : 0
}

function everyWordBegins(words: readonly string[], needle: string): boolean {
  return needle.split(' ').every((part) => words.some((word) => word.startsWith(part)))
}

/** "adsib" is "add sibling". */
function spellsBeginnings(words: readonly string[], needle: string): boolean {
  let rest = needle.replaceAll(' ', '')
  for (const word of words) {
    let shared = 0
    while (shared < rest.length && rest[shared] === word[shared]) shared += 1
    rest = rest.slice(shared)
  }
  return rest === ''
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ')
}
