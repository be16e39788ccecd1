import type { Rect } from '../../../domain'
import { meets } from '../rects'
import type { FitTitle } from './fitted-titles'
import type { Palette } from './palette'

/** A title and the card that it stands on, on the screen. */
export interface Label {
  readonly text: string
  readonly rect: Rect
}

interface LabelStyle {
  readonly palette: Palette
  readonly family: string
  readonly fitTitle: FitTitle
}

const SIZE = 11
const HEIGHT = 16
const PADDING = 5
/** Px of text at most. */
export const WIDEST_TITLE = 122

/** Draws titles in the middle of their cards. Where two would meet, the one that comes first stays. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  { palette, family, fitTitle }: LabelStyle,
): void {
  context.font = `600 ${SIZE}px ${family}`
  context.textBaseline = 'middle'
  const [ink, surface] = [palette.token('--ink'), palette.token('--surface')]
  const taken = createTaken()
  for (const { text, rect } of labels) {
    // However short the title, its label would lie here.
    if (text === '' || taken.meets(placeOf(rect, 2 * PADDING))) continue
    const { shown, width } = fitTitle(context, text)
    const place = placeOf(rect, width + 2 * PADDING)
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

function placeOf({ x, y, width, height }: Rect, wide: number): Rect {
  return { x: x + width / 2 - wide / 2, y: y + height / 2 - HEIGHT / 2, width: wide, height: HEIGHT }
}

/** The places of labels by rows as high as they are: a place can meet those of its row and of the next ones only. */
function createTaken() {
  const rows = new Map<number, Rect[]>()
  const rowOf = ({ y }: Rect) => Math.floor(y / HEIGHT)
  return {
    meets: (place: Rect) =>
      [-1, 0, 1].some((step) => rows.get(rowOf(place) + step)?.some((other) => meets(other, place))),
    add: (place: Rect) => {
      const row = rows.get(rowOf(place))
      if (row === undefined) rows.set(rowOf(place), [place])
      else row.push(place)
    },
  }
}
