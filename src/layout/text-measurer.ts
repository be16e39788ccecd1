import { breakTraitsOf } from './line-breaks'
import { wrapParagraph, type Glyph } from './wrap-text'

export interface TextStyle {
  /** As CSS and a canvas write it, e.g. `600 15px Inter`. */
  readonly font: string
  /** In px, as are all lengths. */
  readonly lineHeight: number
  readonly maxWidth: number
}

/** A text broken into lines. */
export interface TextBlock {
  readonly lines: readonly string[]
  /** Of the widest line, rounded up to whole pixels. */
  readonly width: number
  readonly height: number
}

export interface TextMeasurer {
  /** The text as a browser would set it, kerning aside. */
  measure(text: string, style: TextStyle): TextBlock
  /** Forgets all widths: other fonts are there now. */
  clear(): void
}

/** Characters that may join with their neighbours, so that the text must be parted with care. */
const MAY_JOIN = /[\p{M}\u200D]|[^\u0000-\uFFFF]/u

/** Measures texts by the widths of their characters, each of which is asked for once per font. */
export function createTextMeasurer(widthOf: (text: string, font: string) => number): TextMeasurer {
  const glyphsByFont = new Map<string, Map<string, Glyph>>()
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

  function glyphsOf(font: string): Map<string, Glyph> {
    const known = glyphsByFont.get(font)
    if (known !== undefined) return known
    const fresh = new Map<string, Glyph>()
    glyphsByFont.set(font, fresh)
    return fresh
  }

  function toGlyphs(text: string, font: string): Glyph[] {
    const known = glyphsOf(font)
    const clusters = MAY_JOIN.test(text)
      ? Array.from(segmenter.segment(text), ({ segment }) => segment)
      : text.split('')
    return clusters.map((cluster) => {
      const seen = known.get(cluster)
      if (seen !== undefined) return seen
      const glyph = { text: cluster, width: widthOf(cluster, font), traits: breakTraitsOf(cluster) }
      known.set(cluster, glyph)
      return glyph
    })
  }

  return {
    measure(text, { font, lineHeight, maxWidth }) {
      const lines = paragraphsOf(text).flatMap((paragraph) =>
        wrapParagraph(toGlyphs(paragraph, font), maxWidth),
      )
      const width = Math.ceil(lines.reduce((widest, line) => Math.max(widest, line.width), 0))
      return { lines: lines.map((line) => line.text), width, height: lines.length * lineHeight }
    },
    clear: () => glyphsByFont.clear(),
  }
}

/** A line break at the very end opens no further line. */
function paragraphsOf(text: string): string[] {
  return text.replace(/\n$/u, '').split('\n')
}
