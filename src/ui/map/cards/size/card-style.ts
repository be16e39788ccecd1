import type { NodeKind } from '../../../../domain'
import type { CardRow } from './card-content'

/** The measures of a kind's card in px. The style sheet draws by the same figures, so that heights are known without it. */
export interface CardStyle {
  readonly width: number
  readonly padding: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  readonly title: { readonly weight: number; readonly size: number; readonly lineHeight: number }
  /** Width beside the title that something else takes: a ring, a tick box. */
  readonly aside: number
  /** Height above the title that a caption takes. */
  readonly caption: number
  readonly minHeight: number
}

/** Heights of the lines below a title, each with the gap above it. */
export const ROW_HEIGHTS: Readonly<Record<CardRow, number>> = {
  bar: 24,
  figures: 27,
  measured: 22,
  count: 22,
  people: 20,
}

/** Of a line of a checklist: what it is indented by below its key result, and below a line. */
export const LIST_INDENT = { card: 12, line: 16 } as const
/** A line is never narrower than this, however deep it stands. */
export const LEAST_LINE_WIDTH = 120
/** What stands behind the title of a line: an avatar, a day with or without its year, a count, and the gap before each. */
export const LINE_END = { gap: 6, owner: 18, due: 44, dueWithYear: 80, count: 70 } as const

export const CARD_STYLES: Readonly<Record<NodeKind, CardStyle>> = {
  bigObjective: {
    width: 288,
    padding: { top: 14, right: 16, bottom: 14, left: 16 },
    title: { weight: 650, size: 17, lineHeight: 22 },
    aside: 70,
    caption: 17,
    minHeight: 90,
  },
  objective: {
    width: 208,
    padding: { top: 12, right: 12, bottom: 9, left: 12 },
    title: { weight: 650, size: 15, lineHeight: 20 },
    aside: 0,
    caption: 0,
    minHeight: 44,
  },
  keyResult: {
    width: 240,
    padding: { top: 7, right: 10, bottom: 6, left: 14 },
    title: { weight: 400, size: 15, lineHeight: 20 },
    aside: 0,
    caption: 0,
    minHeight: 34,
  },
  action: {
    width: 228,
    padding: { top: 2, right: 2, bottom: 2, left: 4 },
    title: { weight: 400, size: 13, lineHeight: 18 },
    aside: 24,
    caption: 0,
    minHeight: 22,
  },
  idea: {
    width: 208,
    padding: { top: 9, right: 12, bottom: 9, left: 12 },
    title: { weight: 400, size: 13, lineHeight: 18 },
    aside: 0,
    caption: 0,
    minHeight: 36,
  },
}

/** The CSS `font` of a kind's title in a family. */
export function titleFont(kind: NodeKind, family: string): string {
  const { weight, size } = CARD_STYLES[kind].title
  return `${weight} ${size}px ${family}`
}
