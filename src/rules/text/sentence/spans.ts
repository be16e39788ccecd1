/** A half-open range of code units in a text. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** One regular expression that matches any of the alternatives, longest text first as they stand. */
export function anyOf(...families: readonly (readonly string[])[]): string {
  return `(?:${families.flat().join('|')})`
}

/** Where the pattern (global) occurs in the text. */
export function findAll(pattern: RegExp, text: string): TextRange[] {
  const ranges: TextRange[] = []
  for (const match of text.matchAll(pattern))
    if (match[0].length > 0) ranges.push({ start: match.index, end: match.index + match[0].length })
  return ranges
}

/** The text with the ranges turned into spaces: what follows keeps its place. */
export function blank(text: string, ranges: readonly TextRange[]): string {
  let result = text
  for (const { start, end } of ranges)
    result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end)
  return result
}

/** Ranges in order, those that touch or overlap joined. */
export function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}
