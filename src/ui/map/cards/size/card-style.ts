import type { NodeKind } from '../../../../domain'

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
  /** Null: as wide as `width`. Else the card is only as wide as its text, and at least this. */
  readonly minWidth: number | null
  /** Width beside the title that something else takes: a ring, a tick box. */
  readonly aside: number
  /** Height above the title that a caption takes. */
  readonly caption: number
  readonly minHeight: number
}

export const ROW = { height: 20, gap: 6 } as const

export const CARD_STYLES: Readonly<Record<NodeKind, CardStyle>> = {
  bigObjective: {
    width: 316,
    minWidth: null,
    padding: { top: 16, right: 18, bottom: 16, left: 18 },
    title: { weight: 650, size: 17, lineHeight: 22 },
    aside: 72,
    caption: 17,
    minHeight: 90,
  },
  objective: {
    width: 224,
    minWidth: null,
    padding: { top: 13, right: 12, bottom: 10, left: 12 },
    title: { weight: 650, size: 15, lineHeight: 20 },
    aside: 0,
    caption: 0,
    minHeight: 44,
  },
  keyResult: {
    width: 224,
    minWidth: null,
    padding: { top: 8, right: 10, bottom: 8, left: 14 },
    title: { weight: 400, size: 13.5, lineHeight: 19 },
    aside: 0,
    caption: 0,
    minHeight: 36,
  },
  action: {
    width: 216,
    minWidth: 160,
    padding: { top: 4, right: 8, bottom: 4, left: 8 },
    title: { weight: 400, size: 13, lineHeight: 18 },
    aside: 26,
    caption: 0,
    minHeight: 26,
  },
  idea: {
    width: 208,
    minWidth: null,
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
