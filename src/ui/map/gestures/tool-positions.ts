import type { Point, Rect } from '../../../lib'
import type { Growth } from '../../../layout'

/** What points: a finger wants larger buttons, and these must leave the words of a small card free. */
export type PointerKind = 'mouse' | 'finger'

/** Px from the middle of a card's side, where its fold button is, to a button beside that. */
const PAST_FOLD = 25
/** Px of the screen from a card's side out to the middle of a button. */
const OUT = { mouse: 14, finger: 26 }
/** The same up or down from a corner, so that the buttons of a low card do not meet. */
const PAST_CORNER = { mouse: 6, finger: 10 }
/** Px of the screen that a button takes, as card-tools.module.css says; from 100 % on it grows with the map, to a bound. */
const SIZE = { mouse: 24, finger: 44 }
const MOST_GROWTH = 1.5

/** A point on the border of a card, in px of the map, and the way from there to a button's middle, in px of the screen. */
export interface ToolPosition {
  readonly at: Point
  readonly out: Point
}

export type ToolPositions = Readonly<Record<'child' | 'sibling' | 'relation', ToolPosition>>

/** How a card stands on the map. */
interface CardPlacement {
  readonly rect: Rect
  readonly growth: Growth
  /** Children beside it, not in its list. */
  readonly hasChildren: boolean
  /** The lower end of the card with its list. */
  readonly end: number
}

/**
 * Where a card's buttons are, beside it, where no sibling stands: toward its children, at the lower corner toward its
 * next sibling, at its upper left corner.
 */
export function toolPositions(stand: CardPlacement, pointing: PointerKind): ToolPositions {
  return stand.growth === 'down' ? placesAbove(stand, pointing) : placesBeside(stand, pointing)
}

/** Of a card whose children stand below. */
function placesAbove({ rect, hasChildren }: CardPlacement, pointing: PointerKind): ToolPositions {
  const { x, y, width, height } = rect
  const bottom = y + height
  const aside = hasChildren ? PAST_FOLD : 0
  return {
    child: { at: { x: x + width / 2 + aside, y: bottom }, out: { x: 0, y: OUT[pointing] } },
    sibling: { at: { x: x + width, y: y + height / 2 }, out: { x: OUT[pointing], y: 0 } },
    relation: { at: { x, y: y + height / 2 }, out: { x: -OUT[pointing], y: 0 } },
  }
}

/** Of a card whose children stand to its right or left. */
function placesBeside(
  { rect, growth, hasChildren, end }: CardPlacement,
  pointing: PointerKind,
): ToolPositions {
  const { x, y, width, height } = rect
  const right = x + width
  const away = growth === 'left' ? -1 : 1
  const [near, far] = growth === 'left' ? [right, x] : [x, right]
  const below = hasChildren ? Math.max(height / 2, PAST_FOLD) : 0
  const [out, past] = [OUT[pointing], PAST_CORNER[pointing]]
  return {
    child: { at: { x: far, y: y + height / 2 + below }, out: { x: away * out, y: 0 } },
    sibling: { at: { x: near, y: end }, out: { x: -away * out, y: past } },
    // The badge has the other corner.
    relation: { at: { x, y }, out: { x: -out, y: -past } },
  }
}

/** What a button takes of the map at a zoom (1 = 100 %), in px of the map. */
export function toolBox({ at, out }: ToolPosition, zoom: number, pointing: PointerKind): Rect {
  const scale = Math.min(Math.max(1, zoom), MOST_GROWTH) / zoom
  const size = SIZE[pointing] * scale
  return { x: at.x + out.x * scale - size / 2, y: at.y + out.y * scale - size / 2, width: size, height: size }
}
