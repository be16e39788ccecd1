import type { CSSProperties } from 'react'
import type { NodeKind } from '../../../../domain'
import type { CardRow } from './card-content'

interface Sides {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const
const NO_BORDER: Sides = { top: 0, right: 0, bottom: 0, left: 0 }
const THIN_BORDER: Sides = { top: 1, right: 1, bottom: 1, left: 1 }

/** The measures of a kind's card in px, from which its height is known without drawing it; the style sheets have them as properties. */
export interface CardStyle {
  readonly width: number
  /** From the outer edge to the text, the border included. */
  readonly padding: Sides
  readonly border: Sides
  /** Width beside the title that something else takes: a ring, a tick box. */
  readonly aside: number
  /** Height above the title that a caption takes. */
  readonly caption: number
  readonly minHeight: number
}

/** Least heights of the lines below a title, each with the gap above it. */
export const ROW_HEIGHTS: Readonly<Record<CardRow, number>> = {
  bar: 24,
  partly: 16,
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
    border: NO_BORDER,
    aside: 70,
    caption: 17,
    minHeight: 90,
  },
  objective: {
    width: 208,
    padding: { top: 12, right: 12, bottom: 9, left: 12 },
    border: { ...NO_BORDER, top: 4 },
    aside: 0,
    caption: 0,
    minHeight: 44,
  },
  keyResult: {
    width: 240,
    padding: { top: 7, right: 10, bottom: 6, left: 14 },
    border: { ...THIN_BORDER, left: 4 },
    aside: 0,
    caption: 0,
    minHeight: 34,
  },
  action: {
    width: 228,
    padding: { top: 2, right: 2, bottom: 2, left: 4 },
    border: THIN_BORDER,
    aside: 24,
    caption: 0,
    minHeight: 22,
  },
  idea: {
    width: 208,
    padding: { top: 9, right: 12, bottom: 9, left: 12 },
    border: THIN_BORDER,
    aside: 0,
    caption: 0,
    minHeight: 36,
  },
}

/** The same for the style sheets of the map: `--padding-keyResult` (inside the border), `--border-keyResult`, `--row-count` and `--caption`. */
export const cardProperties = Object.fromEntries([
  ...Object.entries(CARD_STYLES).flatMap(([kind, { padding, border }]) => [
    [`--padding-${kind}`, SIDES.map((side) => `${padding[side] - border[side]}px`).join(' ')],
    [`--border-${kind}`, SIDES.map((side) => `${border[side]}px`).join(' ')],
  ]),
  ...Object.entries(ROW_HEIGHTS).map(([row, height]) => [`--row-${row}`, `${height}px`]),
  ['--caption', `${CARD_STYLES.bigObjective.caption}px`],
]) as CSSProperties
