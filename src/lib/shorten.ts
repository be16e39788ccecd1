/** Scripts whose characters are as wide as two others. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** The part of what is left that stands before the gap. */
const BEFORE = 0.6

/** A text of more than `maxLength` letters without its middle, cut between words where there are any; a Chinese character counts as two. */
export function shorten(text: string, maxLength: number): string {
  const { length } = Array.from(text)
  const width = length + (text.match(WIDE)?.length ?? 0)
  if (width <= maxLength) return text
  const room = Math.floor((maxLength * length) / width)
  const before = Math.max(1, Math.floor(room * BEFORE))
  const after = Math.max(1, room - before)
  const start = firstOf(text, new RegExp(`^[^]{1,${before}}(?=\\s)`, 'u'), new RegExp(`^[^]{${before}}`, 'u'))
  const end = firstOf(
    text,
    new RegExp(`(?<=\\s)\\S[^]{0,${after - 1}}$`, 'u'),
    new RegExp(`[^]{${after}}$`, 'u'),
  )
  return `${start.trimEnd()} … ${end}`
}

/** What the first of the patterns finds that finds anything. */
function firstOf(text: string, ...patterns: readonly RegExp[]): string {
  return patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined) ?? ''
}
