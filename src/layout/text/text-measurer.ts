import { breakTraitsOf } from './line-breaks'
import { wrapParagraph, type Glyph, type WrappedLine } from './wrap-text'

export interface TextStyle {
  /** As CSS and a canvas write it, e.g. `600 15px Inter`. */
  readonly font: string
  /** In px, as are all lengths. */
  readonly lineHeight: number
  readonly maxWidth: number
}

/** A text broken into lines. */
export interface TextBlock {
  /** Of the widest line, rounded up to whole pixels. */
  readonly width: number
  readonly height: number
  /** Of the last line, rounded up to whole pixels. */
  readonly lastWidth: number
  /** What stands on each line, without the spaces that hang over its end. */
  lines(): string[]
}

export interface TextMeasurer {
  /** The text as a browser would set it, kerning aside. */
  measure(text: string, style: TextStyle): TextBlock
  /** Forgets all widths: other fonts are there now. */
  clear(): void
}

/** Ideographs, which are equally wide in any one font: there are thousands, and only one is measured. */
const IDEOGRAPH = /^[\u3400-\u4DBF\u4E00-\u9FFF]$/u
const ANY_IDEOGRAPH = '\u4E00'

/** Characters that may join with their neighbours, so that the text must be parted with care. */
const MAY_JOIN = /[\p{M}\u200D]|[^\u0000-\uFFFF]/u

/** Measures texts by the widths of their characters, each of which is asked for once per font. */
export function createTextMeasurer(widthOf: (text: string, font: string) => number): TextMeasurer {
  const glyphsByFont = new Map<string, Map<string, Glyph>>()
  const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null

  function glyphsOf(font: string): Map<string, Glyph> {
    const known = glyphsByFont.get(font)
    if (known !== undefined) return known
    const fresh = new Map<string, Glyph>()
    glyphsByFont.set(font, fresh)
    return fresh
  }

  function glyphOf(cluster: string, font: string): Glyph {
    const known = glyphsOf(font)
    const seen = known.get(cluster)
    if (seen !== undefined) return seen
    const isAlike = cluster !== ANY_IDEOGRAPH && IDEOGRAPH.test(cluster)
    const glyph = isAlike
      ? { ...glyphOf(ANY_IDEOGRAPH, font), text: cluster }
      : { text: cluster, width: widthOf(cluster, font), traits: breakTraitsOf(cluster) }
    known.set(cluster, glyph)
    return glyph
  }

  /** Without a segmenter, the characters one by one. */
  function clustersOf(text: string): string[] {
    return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : Array.from(text)
  }

  function toGlyphs(text: string, font: string): Glyph[] {
    const clusters = MAY_JOIN.test(text) ? clustersOf(text) : text.split('')
    return clusters.map((cluster) => glyphOf(cluster, font))
  }

  return {
    measure(text, { font, lineHeight, maxWidth }) {
      const paragraphs = paragraphsOf(text).map((paragraph) => {
        const glyphs = toGlyphs(paragraph, font)
        return { glyphs, lines: wrapParagraph(glyphs, maxWidth) }
      })
      let [widest, count] = [0, 0]
      for (const { lines } of paragraphs) {
        count += lines.length
        for (const { width } of lines) widest = Math.max(widest, width)
      }
      return {
        lastWidth: Math.ceil(paragraphs.at(-1)?.lines.at(-1)?.width ?? 0),
        width: Math.ceil(widest),
        height: count * lineHeight,
        lines: () => paragraphs.flatMap(({ glyphs, lines }) => lines.map((line) => textOf(glyphs, line))),
      }
    },
    clear: () => glyphsByFont.clear(),
  }
}

function textOf(glyphs: readonly Glyph[], { start, end }: WrappedLine): string {
  return glyphs
    .slice(start, end)
    .map(({ text }) => text)
    .join('')
    .trimEnd()
}

/** A line break at the very end opens no further line. */
function paragraphsOf(text: string): string[] {
  return text.replace(/\n$/u, '').split('\n')
}
