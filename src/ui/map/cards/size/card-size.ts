import type { Cycle, PlainDate } from '../../../../domain'
import type { TextMeasurer } from '../../../../layout'
import { isInCycle } from '../../../node/day-in-cycle'
import { isListed, type CardContent } from './card-content'
import { TITLE_STYLES, titleFont } from '../../../node/title/title-style'
import { CARD_STYLES, LEAST_LINE_WIDTH, LINE_END, LIST_INDENT, ROW_HEIGHTS } from './card-style'

export interface CardSize {
  readonly width: number
  readonly height: number
}

/** What cards are measured by: a font family, and the cycle whose days are written without their year. */
export interface Measures {
  readonly measurer: TextMeasurer
  readonly family: string
  readonly cycle: Cycle | null
}

/** The size in px that a card takes on the map, known without drawing it. */
export function cardSize(face: CardContent, { measurer, family, cycle }: Measures): CardSize {
  const { kind, title } = face.record
  const { padding, aside, caption, minHeight } = CARD_STYLES[kind]
  const { lineHeight } = TITLE_STYLES[kind]
  const width = widthOf(face)
  const room = width - padding.left - padding.right - aside
  const text = measurer.measure(title, {
    font: titleFont(kind, family),
    lineHeight,
    maxWidth: room,
  })
  const end = isListed(kind) ? lineEnd(face, cycle) : 0
  const below = end > 0 && text.lastWidth + end > room ? lineHeight : 0
  const rows = face.rows.reduce((sum, row) => sum + ROW_HEIGHTS[row], 0)
  const content = caption + Math.max(text.height, lineHeight) + below + rows
  return { width, height: Math.max(minHeight, padding.top + content + padding.bottom) }
}

function widthOf({ record: { kind }, depth }: CardContent): number {
  const { width } = CARD_STYLES[kind]
  return depth === 0 ? width : Math.max(LEAST_LINE_WIDTH, width - depth * LIST_INDENT.line)
}

/** Px that stand behind the title of a line, on its last line where they fit. */
function lineEnd({ record: { owner, due }, checklist }: CardContent, cycle: Cycle | null): number {
  const parts = [
    owner === null ? 0 : LINE_END.owner,
    due === null ? 0 : dayWidth(due, cycle),
    checklist === null ? 0 : LINE_END.count,
  ].filter((part) => part > 0)
  return parts.reduce((sum, part) => sum + part + LINE_END.gap, 0)
}

function dayWidth(day: PlainDate, cycle: Cycle | null): number {
  return cycle === null || isInCycle(day, cycle) ? LINE_END.due : LINE_END.dueWithYear
}
