/** Of titles with more words than the first number, at most so many words are left out. */
const LEFT_OUT = [
  { over: 24, most: 0 },
  { over: 14, most: 1 },
  { over: 0, most: 2 },
] as const

/**
 * The words of a title in any order, and all but one or two of them: as many as may be missing for a likeness (Jaccard)
 * of `percent`. Two titles of up to fourteen words of which each has at most two that the other has not share a key if
 * they are so much alike, and hardly any others do.
 */
export function keysOfAlike(words: ReadonlySet<string>, percent: number): string[] {
  const inOrder = [...words].sort()
  const { length } = inOrder
  const mayMiss = length - Math.ceil((length * percent) / 100)
  const most = Math.min(mayMiss, LEFT_OUT.find(({ over }) => length > over)?.most ?? 0)
  return withoutUpTo(inOrder, most).map((kept) => kept.join(' '))
}

/** The words with up to so many of them left out, each choice once. */
function withoutUpTo(words: readonly string[], most: number): string[][] {
  let latest = [{ kept: [...words], from: 0 }]
  const all = [[...words]]
  for (let count = 0; count < most; count += 1) {
    latest = latest.flatMap(({ kept, from }) =>
      kept.slice(from).map((_, index) => ({
        kept: kept.filter((_word, place) => place !== from + index),
        from: from + index,
      })),
    )
    all.push(...latest.map(({ kept }) => kept))
  }
  return all
}
