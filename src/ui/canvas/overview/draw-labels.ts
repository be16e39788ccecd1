import type { Rect } from '../../../domain'
import { meets } from '../rects'
import type { Palette } from './palette'

/** A title and the card that it stands on, on the screen. */
export interface Label {
  readonly text: string
  readonly rect: Rect
}

interface LabelStyle {
  readonly palette: Palette
  readonly family: string
}

const SIZE = 11
const HEIGHT = 16
const PADDING = 5
/** Px of text at most. */
const WIDEST = 122

/** Draws titles in the middle of their cards. Where two would meet, the one that comes first stays. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  { palette, family }: LabelStyle,
): void {
  context.font = `600 ${SIZE}px ${family}`
  context.textBaseline = 'middle'
  const [ink, surface] = [palette.token('--ink'), palette.token('--surface')]
  const taken: Rect[] = []
  for (const { text, rect } of labels) {
    const shown = fitted(context, text)
    const place = placeOf(rect, context.measureText(shown).width + 2 * PADDING)
    if (shown === '' || taken.some((other) => meets(other, place))) continue
    taken.push(place)
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

function fitted(context: CanvasRenderingContext2D, text: string): string {
  if (context.measureText(text).width <= WIDEST) return text
  const characters = Array.from(text)
  let [least, most] = [0, characters.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (context.measureText(`${characters.slice(0, middle).join('')}…`).width <= WIDEST) least = middle
    else most = middle - 1
  }
  return `${characters.slice(0, least).join('')}…`
}
