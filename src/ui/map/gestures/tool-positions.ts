import type { Point, Rect } from '../../../lib'
import type { Growth } from '../../../layout'

/** What points: a finger wants larger buttons, and these must leave the words of a small card free. */
export type PointerKind = 'mouse' | 'finger'

/** Px from the middle of a card's side, where its fold button is, to a button beside that. */
const PAST_FOLD = 25
/** Px of the screen from a card's side out to the middle of a button. */
const OUT = { mouse: 14, finger: 26 }
/** The same at the upper and lower border: free of the words of the card, and of those next to it. */
const ACROSS = 6
/** The same, across and down, for a finger's buttons at the corners. */
const CORNER = 10

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

/** Where a card's buttons are: toward its children, toward its next sibling, at its upper border; one a side. */
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
    relation:
      pointing === 'finger'
        ? { at: { x, y: bottom }, out: { x: -CORNER, y: CORNER } }
        : { at: { x, y: y + height / 2 }, out: { x: -OUT.mouse, y: 0 } },
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
  const child = { at: { x: far, y: y + height / 2 + below }, out: { x: away * OUT[pointing], y: 0 } }
  if (pointing === 'finger')
    return {
      child,
      sibling: { at: { x: near, y: end }, out: { x: -away * CORNER, y: CORNER } },
      // The badge has the other corner.
      relation: { at: { x, y }, out: { x: -CORNER, y: -CORNER } },
    }
  return {
    child,
    sibling: { at: { x: x + width / 2, y: end }, out: { x: 0, y: ACROSS } },
    relation: { at: { x: x + width / 2, y }, out: { x: 0, y: -ACROSS } },
  }
}
