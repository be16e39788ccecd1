import type { Rect } from '../../../lib'
import type { Growth } from '../../../layout'
import { intersects } from '../layout/rects'
import type { FitTitle } from './fitted-titles'
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

const SIZE = 11
const HEIGHT = 16
const PADDING = 5
/** Px between a title and what it stands beside. */
const GAP = 12
/** Px of text at most. */
export const WIDEST_TITLE = 122

/** Draws titles in the middle of their cards or beside them. Where two would meet, the one that comes first stays. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  { palette, family, fitTitle }: LabelStyle,
): void {
  context.font = `600 ${SIZE}px ${family}`
  context.textBaseline = 'middle'
  const [ink, surface] = [palette.token('--ink'), palette.token('--surface')]
  const taken = createTaken()
  for (const label of labels) {
    // However short the title, its label would lie here.
    if (label.text === '' || taken.meets(placeOf(label, 2 * PADDING))) continue
    const { shown, width } = fitTitle(context, label.text)
    const place = placeOf(label, width + 2 * PADDING)
    if (taken.meets(place)) continue
    taken.add(place)
    context.fillStyle = surface
    context.beginPath()
    context.roundRect(place.x, place.y, place.width, place.height, 4)
    context.fill()
    context.fillStyle = ink
    context.fillText(shown, place.x + PADDING, place.y + HEIGHT / 2 + 0.5)
  }
}

function placeOf({ rect: { x, y, width, height }, beside }: Label, wide: number): Rect {
  const on = { x: x + width / 2 - wide / 2, y: y + height / 2 - HEIGHT / 2, width: wide, height: HEIGHT }
  if (beside === 'right') return { ...on, x: x + width + GAP }
  if (beside === 'left') return { ...on, x: x - GAP - wide }
  return beside === 'down' ? { ...on, y: y + height + GAP } : on
}

/** The corner of a title beside something that is next to it: where a dot says how bad it is in there. */
export function nearCorner({ rect: { x, y, width, height }, beside }: Label): Rect {
  const corner = { x: x + width + GAP, y: y + height / 2 - HEIGHT / 2, width: 0, height: 0 }
  if (beside === 'left') return { ...corner, x: x - GAP }
  return beside === 'down' ? { ...corner, x: x + width / 2, y: y + height + GAP } : corner
}

/** The places of labels by rows as high as they are: a place can meet those of its row and of the next ones only. */
function createTaken() {
  const rows = new Map<number, Rect[]>()
  const rowOf = ({ y }: Rect) => Math.floor(y / HEIGHT)
  return {
    meets: (place: Rect) =>
      [-1, 0, 1].some((step) => rows.get(rowOf(place) + step)?.some((other) => intersects(other, place))),
    add: (place: Rect) => {
      const row = rows.get(rowOf(place))
      if (row === undefined) rows.set(rowOf(place), [place])
      else row.push(place)
    },
  }
}
