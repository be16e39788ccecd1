import { mayBreakBetween, type BreakTraits } from './line-breaks'

/** What is never parted: a character with its marks, an emoji. */
export interface Glyph {
  readonly text: string
  readonly width: number
  readonly traits: BreakTraits
}

/** Glyphs from `start` up to but not with `end`; the width is without the spaces that hang over the end. */
export interface WrappedLine {
  readonly start: number
  readonly end: number
  readonly width: number
}

/**
 * Breaks one paragraph like `white-space: pre-wrap; overflow-wrap: anywhere`: between words and around Han
 * characters where it may, inside of a word that is longer than a line; spaces at the end of a line hang.
 */
export function wrapParagraph(glyphs: readonly Glyph[], maxWidth: number): WrappedLine[] {
  const lines: WrappedLine[] = []
  // Where the line begins and where it could end last, with its width up to there with and without spaces.
  let [start, width, inked] = [0, 0, 0]
  let [chance, chanceWidth, chanceInked] = [0, 0, 0]
  let beforePrevious: BreakTraits | undefined
  let previous: BreakTraits | undefined
  let at = 0
  for (const glyph of glyphs) {
    const { traits } = glyph
    if (at > start && previous && mayBreakBetween(beforePrevious, previous, traits))
      [chance, chanceWidth, chanceInked] = [at, width, inked]
    while (!traits.isSpace && at > start && width + glyph.width > maxWidth) {
      if (chance <= start) [chance, chanceWidth, chanceInked] = [at, width, inked]
      lines.push({ start, end: chance, width: chanceInked })
      start = chance
      width -= chanceWidth
      inked = width
    }
    width += glyph.width
    if (!traits.isSpace) inked = width
    beforePrevious = previous
    previous = traits
    at += 1
  }
  lines.push({ start, end: glyphs.length, width: inked })
  return lines
}
