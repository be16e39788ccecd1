import { createTextMeasurer } from '../../../layout'

/** A title as it fits on its label, line by line, and how wide the widest line is, in px. */
export interface FittedTitle {
  readonly lines: readonly string[]
  readonly width: number
}

type Measuring = Pick<CanvasRenderingContext2D, 'measureText' | 'font'>

/** Breaks titles into lines, and ends the last one with an ellipsis where that is not enough; each is measured once. */
export type FitTitle = (context: Measuring, title: string) => FittedTitle

/** Fits titles to at most `most` lines of at most `widest` px, in the font that the context has at first. */
export function createTitleFitter(widest: number, most: number): FitTitle {
  const known = new Map<string, FittedTitle>()
  return (context, title) => {
    const before = known.get(title)
    if (before !== undefined) return before
    const fitted = fit(title, { widest, most, widthOf: (text) => context.measureText(text).width })
    known.set(title, fitted)
    return fitted
  }
}

interface Room {
  readonly widest: number
  readonly most: number
  readonly widthOf: (text: string) => number
}

function fit(title: string, { widest, most, widthOf }: Room): FittedTitle {
  const all = createTextMeasurer(widthOf)
    .measure(title, { font: '', lineHeight: 1, maxWidth: widest })
    .lines()
  const lines = all.slice(0, most)
  if (all.length > most) lines[most - 1] = withEllipsis(lines[most - 1] ?? '', widest, widthOf)
  return { lines, width: Math.max(...lines.map(widthOf)) }
}

function withEllipsis(line: string, widest: number, widthOf: Room['widthOf']): string {
  const characters = Array.from(line)
  const cut = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`
  let length = characters.length
  while (length > 0 && widthOf(cut(length)) > widest) length -= 1
  return cut(length)
}
