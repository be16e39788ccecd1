import type { BranchColour, Metric, NodeKind } from '../../../domain'
import type { Rect } from '../../../lib'
import type { CardContent } from '../cards/size/card-content'
import { TITLE_STYLES, titleFont } from '../../node/title/title-style'
import { CARD_STYLES, ROW_HEIGHTS } from '../cards/size/card-style'
import type { Palette } from '../overview/palette'
import type { PictureLayout } from './lay-out-picture'
import { escapeXml, svg } from './svg'

/** What a card is drawn with. */
export interface Drawing {
  readonly layout: PictureLayout
  readonly palette: Palette
  /** Words and numbers in the language of the person. */
  readonly words: PictureWords
}

export interface PictureWords {
  readonly caption: string
  readonly number: (value: number) => string
  readonly percent: (share: number) => string
  readonly day: (day: string) => string
  /** "3 objectives" below a node of this kind; empty where nothing is counted. */
  readonly counted: (kind: NodeKind, count: number) => string
}

interface Look {
  readonly fill: string
  readonly line: string
  readonly ink: string
  readonly radius: number
}

const SMALL = 12

/** A card as the screen shows it, without what only the pointer needs: its frame, title and lines below. */
export function drawCard(
  face: CardContent,
  rect: Rect,
  colour: BranchColour | null,
  drawing: Drawing,
): string {
  const { kind, title, done } = face.record
  const { palette, layout } = drawing
  const look = lookOf(face, colour, palette)
  const style = CARD_STYLES[kind]
  const titleStyle = TITLE_STYLES[kind]
  const isLine = drawing.layout.sizes.faceOf(face.record.id)?.rows.length === 0 && kind === 'action'
  const left = rect.x + style.padding.left + (isLine ? style.aside : 0)
  const room = rect.width - style.padding.left - style.padding.right - style.aside
  const font = titleFont(kind, layout.family)
  const lines = layout.measurer
    .measure(title, { font, lineHeight: titleStyle.lineHeight, maxWidth: room })
    .lines()
  const rows = face.rows.reduce((sum, row) => sum + ROW_HEIGHTS[row], 0)
  const height = style.caption + lines.length * titleStyle.lineHeight + rows
  const top = kind === 'bigObjective' ? rect.y + (rect.height - height) / 2 : rect.y + style.padding.top
  const parts = [
    isLine ? drawBox(rect, titleStyle.lineHeight, done, palette) : drawFrame(rect, look),
    kind === 'keyResult' ? svg('rect', { x: rect.x, y: rect.y + 6, width: 3, height: rect.height - 12, rx: 1.5, fill: palette.branch(colour) }) : '',
    style.caption > 0 ? drawText(drawing.words.caption, { x: left, y: top + 12, size: SMALL, weight: 400, fill: look.ink }, drawing) : '',
    ...lines.map((line, at) =>
      drawText(line, { x: left, y: top + style.caption + (at + 0.76) * titleStyle.lineHeight, size: titleStyle.size, weight: titleStyle.weight, fill: look.ink }, drawing),
    ),
    ...drawRows(face, { x: left, y: top + style.caption + lines.length * titleStyle.lineHeight, width: room, height: rows }, look, drawing),
  ] // prettier-ignore
  return svg('g', {}, parts.join(''))
}

function lookOf({ record: { kind } }: CardContent, colour: BranchColour | null, palette: Palette): Look {
  const { token } = palette
  if (kind === 'bigObjective') return { fill: token('--brand'), line: 'none', ink: token('--on-brand'), radius: 16 }
  if (kind === 'objective') return { fill: palette.branchSoft(colour), line: palette.branch(colour), ink: token('--ink'), radius: 10 }
  if (kind === 'idea') return { fill: token('--idea'), line: token('--idea-line'), ink: token('--ink'), radius: 10 }
  return { fill: token('--surface'), line: token('--line-strong'), ink: token('--ink'), radius: 10 }
} // prettier-ignore

function drawFrame({ x, y, width, height }: Rect, { fill, line, radius }: Look): string {
  return svg('rect', { x, y, width, height, rx: radius, fill, stroke: line })
}

/** The box to tick of a line in a checklist. */
function drawBox({ x, y }: Rect, lineHeight: number, done: boolean, { token }: Palette): string {
  const top = y + 2 + (lineHeight - 13) / 2
  const box = svg('rect', { x: x + 5, y: top, width: 13, height: 13, rx: 3, fill: done ? token('--ok') : 'none', stroke: done ? token('--ok') : token('--line-strong') })
  const tick = svg('path', { d: `M${x + 8} ${top + 6.5}l2.5 2.5l4.5 -5`, fill: 'none', stroke: token('--surface'), 'stroke-width': 1.6 })
  return done ? box + tick : box
} // prettier-ignore

interface Pen {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly fill: string
}

/** Text as text, with the length that it was measured to have, so that another font does not leave its card. */
function drawText(text: string, { x, y, size, weight, fill }: Pen, { layout }: Drawing): string {
  if (text.trim() === '') return ''
  const length = layout.widthOf(text, `${weight} ${size}px ${layout.family}`)
  return svg(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight,
      fill,
      textLength: length,
      lengthAdjust: 'spacingAndGlyphs',
    },
    escapeXml(text),
  )
}

/** The lines below a title: a bar, figures, owner with day and confidence. */
function drawRows(face: CardContent, room: Rect, look: Look, drawing: Drawing): readonly string[] {
  let top = room.y
  return face.rows.map((row) => {
    const y = top + ROW_HEIGHTS[row] - 6
    top += ROW_HEIGHTS[row]
    const text = rowText(face, row, drawing.words)
    const words = drawText(shortened(text, room.width, drawing), { x: room.x, y, size: SMALL, weight: 400, fill: look.ink }, drawing)
    if (row !== 'bar' || face.progress.value === null) return words
    const { token } = drawing.palette
    const width = Math.max(0, room.width - 44)
    const bar = { x: room.x + 44, y: y - 7, height: 6, rx: 3 }
    return words + svg('rect', { ...bar, width, fill: token('--surface-2') }) + svg('rect', { ...bar, width: width * face.progress.value, fill: token('--ok') })
  }) // prettier-ignore
}

function rowText(face: CardContent, row: CardContent['rows'][number], words: PictureWords): string {
  const { record, progress, results, counted } = face
  switch (row) {
    case 'bar':
      return progress.value === null ? '' : words.percent(progress.value)
    case 'figures':
      return figures(face.metric, words)
    case 'partly':
      return `${progress.measured}/${progress.of}`
    case 'measured':
      return progress.value === null ? '' : `${words.percent(progress.value)} · ${results.measured}/${results.of}`
    case 'count':
      return [words.counted(record.kind, counted), record.effort === null ? '' : words.percent(record.effort / 100)].filter((part) => part !== '').join(' · ')
    case 'people':
      return [record.owner ?? '', record.due === null ? '' : words.day(record.due), record.confidence === null ? '' : `${record.confidence}/10`, face.dots === 0 ? '' : `● ${words.number(face.dots)}`, face.checklist === null ? '' : `${face.checklist.done}/${face.checklist.of}`]
        .filter((part) => part !== '')
        .join(' · ')
  } // prettier-ignore
}

function figures(metric: Metric | null, { number }: PictureWords): string {
  if (metric === null) return ''
  if (metric.type === 'milestone') return metric.reached ? '1/1' : '0/1'
  const [from, to] = metric.type === 'range' ? [metric.baseline, metric.target] : [metric.lower, metric.upper]
  const say = (value: number | null) => (value === null ? '?' : number(value))
  const unit = metric.unit === '' || metric.unit === '%' ? metric.unit : ` ${metric.unit}`
  const now = metric.current === null ? '' : ` · ${number(metric.current)}${unit}`
  return `${say(from)} ${metric.type === 'range' ? '→' : '–'} ${say(to)}${unit}${now}`
}

function shortened(text: string, width: number, { layout }: Drawing): string {
  const font = `400 ${SMALL}px ${layout.family}`
  if (layout.widthOf(text, font) <= width) return text
  const characters = Array.from(text)
  while (characters.length > 0 && layout.widthOf(`${characters.join('')}…`, font) > width) characters.pop()
  return `${characters.join('')}…`
}
