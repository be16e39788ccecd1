import { mayBreakBetween, type BreakTraits } from './line-breaks'

/** What is never parted: a character with its marks, an emoji. */
export interface Glyph {
  readonly text: string
  readonly width: number
  readonly traits: BreakTraits
}

/** A line without the spaces that hang over its end. */
export interface WrappedLine {
  readonly text: string
  readonly width: number
}

/** Where a line could end, with its width up to there with and without the spaces before. */
interface Opportunity {
  readonly at: number
  readonly width: number
  readonly inked: number
}

/**
 * Breaks one paragraph like `white-space: pre-wrap; overflow-wrap: anywhere`: between words and around Han
 * characters where it may, inside of a word that is longer than a line; spaces at the end of a line hang.
 */
export function wrapParagraph(glyphs: readonly Glyph[], maxWidth: number): WrappedLine[] {
  const lines: WrappedLine[] = []
  let start = 0
  let width = 0
  let inked = 0
  let chance: Opportunity | null = null
  for (const [at, glyph] of glyphs.entries()) {
    if (at > start && mayBreakBefore(glyphs, at)) chance = { at, width, inked }
    while (!glyph.traits.isSpace && at > start && width + glyph.width > maxWidth) {
      const end: Opportunity = chance ?? { at, width, inked }
      lines.push({ text: textOf(glyphs, start, end.at), width: end.inked })
      start = end.at
      width -= end.width
      inked = width
      chance = null
    }
    width += glyph.width
    if (!glyph.traits.isSpace) inked = width
  }
  lines.push({ text: textOf(glyphs, start, glyphs.length), width: inked })
  return lines
}

function mayBreakBefore(glyphs: readonly Glyph[], at: number): boolean {
  const previous = glyphs[at - 1]
  const next = glyphs[at]
  if (previous === undefined || next === undefined) return false
  return mayBreakBetween(glyphs[at - 2]?.traits, previous.traits, next.traits)
}

function textOf(glyphs: readonly Glyph[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += 1) text += glyphs[at]?.text ?? ''
  return text.trimEnd()
}
