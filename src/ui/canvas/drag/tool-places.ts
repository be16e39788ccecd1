import type { Point, Rect } from '../../../domain'
import type { Growth } from '../edge-path'

/** Px from the middle of a card's side, where its fold button is, to a button beside that. */
const PAST_FOLD = 25
/** Px from the end of a card to the button that relations are drawn from. */
const FROM_END = 22

/** A point on the border of a card, in px of the map, and the way out from there to a button's middle. */
export interface ToolPlace {
  readonly at: Point
  readonly out: Point
}

export type ToolPlaces = Readonly<Record<'child' | 'sibling' | 'relation', ToolPlace>>

const DOWN = { x: 0, y: 1 }
const RIGHT = { x: 1, y: 0 }
const LEFT = { x: -1, y: 0 }

/** Where a card's buttons are: toward its children, toward its next sibling, at a corner. */
export function toolPlaces({ x, y, width, height }: Rect, growth: Growth, hasChildren: boolean): ToolPlaces {
  const middle = { x: x + width / 2, y: y + height / 2 }
  const [right, bottom] = [x + width, y + height]
  if (growth === 'down')
    return {
      child: { at: { x: middle.x + (hasChildren ? PAST_FOLD : 0), y: bottom }, out: DOWN },
      sibling: { at: { x: right, y: middle.y }, out: RIGHT },
      relation: { at: { x: x + FROM_END, y: bottom }, out: DOWN },
    }
  const isLeft = growth === 'left'
  const below = hasChildren ? Math.max(height / 2, PAST_FOLD) : 0
  return {
    child: { at: { x: isLeft ? x : right, y: middle.y + below }, out: isLeft ? LEFT : RIGHT },
    sibling: { at: { x: middle.x, y: bottom }, out: DOWN },
    relation: { at: { x: isLeft ? x + FROM_END : right - FROM_END, y: bottom }, out: DOWN },
  }
}
