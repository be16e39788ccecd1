import type { CSSProperties } from 'react'
import { NODE_KINDS, type NodeKind } from '../../../domain'

interface TitleStyle {
  readonly weight: number
  /** In px, as is the height of a line. */
  readonly size: number
  readonly lineHeight: number
}

const BOLD = 650
const REGULAR = 400

/** How a title is set, by kind. */
export const TITLE_STYLES: Readonly<Record<NodeKind, TitleStyle>> = {
  bigObjective: { weight: BOLD, size: 17, lineHeight: 22 },
  objective: { weight: BOLD, size: 15, lineHeight: 20 },
  keyResult: { weight: REGULAR, size: 15, lineHeight: 20 },
  action: { weight: REGULAR, size: 13, lineHeight: 18 },
  idea: { weight: REGULAR, size: 13, lineHeight: 18 },
}

/** The CSS `font` of a kind's title in a family, without the height of its lines. */
export function titleFont(kind: NodeKind, family: string): string {
  const { weight, size } = TITLE_STYLES[kind]
  return `${weight} ${size}px ${family}`
}

/** The same for the style sheets of a view, as `--title-keyResult`. */
export const titleProperties = Object.fromEntries(
  NODE_KINDS.map((kind) => {
    const { weight, size, lineHeight } = TITLE_STYLES[kind]
    return [`--title-${kind}`, `${weight} ${size}px / ${lineHeight}px var(--font)`]
  }),
) as CSSProperties
