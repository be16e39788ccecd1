import type { Rect } from '../../../lib'
import type { Growth } from '../../../layout'
import { intersects } from '../layout/rects'
import { createTitleFitter, type FitTitle } from './fitted-titles'
import type { Palette } from './palette'

/** A title and what it stands on, or beside of which it stands on the given side, on the screen. */
export interface Label {
  readonly text: string
  readonly rect: Rect
  readonly beside: Growth | null
}

interface LabelStyle {
  readonly palette: Palette
  readonly family: string
  readonly fitTitle: FitTitle
}

type Size = Pick<Rect, 'width' | 'height'>

/** Px of the screen, at every zoom. */
const SIZE = 14
const LINE = 17
const PADDING = 5
/** Px between a title and what it stands beside, and between a title and a small card. */
const GAP = { branch: 12, card: 3 }
const MOST_LINES = 2
const WIDEST = 150
/** Where there is no room for a title, it is moved by its height up to so many times. */
const MOST_STEPS = 3

/** Fits titles to the labels of the overview. */
export function createLabelFitter(): FitTitle {
  return createTitleFitter(WIDEST, MOST_LINES)
}

/**
 * Draws titles on their cards, beside cards that are too small for them, or beside branches. Where two would meet,
 * the later one moves on; only where there is no room nearby is it left out.
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  { palette, family, fitTitle }: LabelStyle,
): void {
  context.font = `600 ${SIZE}px ${family}`
  context.textBaseline = 'middle'
  const colours = { ink: palette.token('--ink'), surface: palette.token('--surface') }
  const taken = createTaken()
  for (const label of labels) {
    if (label.text === '') continue
    const { lines, width } = fitTitle(context, label.text)
    const size = { width: width + 2 * PADDING, height: lines.length * LINE }
    const place = placesOf(label, size).find((candidate) => !taken.meets(candidate))
    if (place === undefined) continue
    taken.add(place)
    drawLabel(context, lines, place, colours)
  }
}

function drawLabel(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  { x, y, width, height }: Rect,
  { ink, surface }: { readonly ink: string; readonly surface: string },
): void {
  context.fillStyle = surface
  context.beginPath()
  context.roundRect(x, y, width, height, 4)
  context.fill()
  context.fillStyle = ink
  for (const [index, line] of lines.entries())
    context.fillText(line, x + PADDING, y + (index + 0.5) * LINE + 0.5)
}

/** Where a title may stand, the best place first. */
function placesOf(label: Label, size: Size): Rect[] {
  const { rect, beside } = label
  const on = {
    ...size,
    x: rect.x + (rect.width - size.width) / 2,
    y: rect.y + (rect.height - size.height) / 2,
  }
  if (beside !== null) return stepsFrom(besideBranch(rect, size, beside), size.height)
  if (rect.width >= size.width && rect.height >= size.height) return [on]
  const below = { ...on, y: rect.y + rect.height + GAP.card }
  const above = { ...on, y: rect.y - GAP.card - size.height }
  return [below, above, on, ...stepsFrom(below, size.height)]
}

function besideBranch({ x, y, width, height }: Rect, size: Size, side: Growth): Rect {
  const middle = { ...size, x: x + (width - size.width) / 2, y: y + (height - size.height) / 2 }
  if (side === 'right') return { ...middle, x: x + width + GAP.branch }
  return side === 'left'
    ? { ...middle, x: x - GAP.branch - size.width }
    : { ...middle, y: y + height + GAP.branch }
}

/** Is the room on that side of a branch, up to the border of the window, enough for any title? */
export function hasRoomBeside({ x, y, width, height }: Rect, side: Growth, window: Size): boolean {
  const room = GAP.branch + PADDING + WIDEST + PADDING
  if (side === 'left') return x >= room
  return side === 'right'
    ? x + width + room <= window.width
    : y + height + GAP.branch + MOST_LINES * LINE <= window.height
}

function stepsFrom(place: Rect, step: number): Rect[] {
  const steps = Array.from({ length: MOST_STEPS }, (_, index) => (index + 1) * step)
  return [place, ...steps.flatMap((by) => [by, -by].map((down) => ({ ...place, y: place.y + down })))]
}

/** The corner of a title beside something that is next to it: where a dot says how bad it is in there. */
export function nearCorner({ rect: { x, y, width, height }, beside }: Label): Rect {
  const corner = { x: x + width + GAP.branch, y: y + height / 2 - LINE / 2, width: 0, height: 0 }
  if (beside === 'left') return { ...corner, x: x - GAP.branch }
  return beside === 'down' ? { ...corner, x: x + width / 2, y: y + height + GAP.branch } : corner
}

/** The places of labels by rows of one line: a place can meet only those of the rows that it covers. */
function createTaken() {
  const rows = new Map<number, Rect[]>()
  const rowsOf = ({ y, height }: Rect) => {
    const first = Math.floor(y / LINE)
    return Array.from({ length: Math.floor((y + height) / LINE) - first + 1 }, (_, index) => first + index)
  }
  return {
    meets: (place: Rect) =>
      rowsOf(place).some((row) => rows.get(row)?.some((other) => intersects(other, place))),
    add: (place: Rect) => {
      for (const row of rowsOf(place)) rows.set(row, [...(rows.get(row) ?? []), place])
    },
  }
}
