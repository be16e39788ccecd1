import type { TextMeasurer } from '../../../../layout'
import type { CardContent } from './card-content'
import { CARD_STYLES, ROW, titleFont } from './card-style'

export interface CardSize {
  readonly width: number
  readonly height: number
}

/** Px by which a text may come out wider than it was measured. */
const SLACK = 6

/** The size in px that a card takes on the map, known without drawing it. */
export function cardSize(face: CardContent, measurer: TextMeasurer, family: string): CardSize {
  const { kind, title } = face.record
  const { width: widest, minWidth, padding, title: type, aside, caption, minHeight } = CARD_STYLES[kind]
  const beside = padding.left + padding.right + aside
  const text = measurer.measure(title, {
    font: titleFont(kind, family),
    lineHeight: type.lineHeight,
    maxWidth: widest - beside,
  })
  const width = minWidth === null ? widest : Math.max(minWidth, Math.min(widest, text.width + beside + SLACK))
  const rows = face.rows.length * (ROW.height + ROW.gap)
  const content = caption + Math.max(text.height, type.lineHeight) + rows
  return { width, height: Math.max(minHeight, padding.top + content + padding.bottom) }
}
