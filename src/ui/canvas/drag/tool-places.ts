import type { Point, Rect } from '../../../domain'
import type { Growth } from '../edge-path'

/** Px from the border of a card to the middle of a button. */
const OUT = 15
/** Px from the middle of a card's side, where its fold button is, to a button beside that. */
const PAST_FOLD = 25

/** Where the middles of a card's buttons are, in px of the map: toward its children, toward its next sibling, above it. */
export function toolPlaces(
  { x, y, width, height }: Rect,
  growth: Growth,
  hasChildren: boolean,
): { readonly child: Point; readonly sibling: Point; readonly relation: Point } {
  const middle = { x: x + width / 2, y: y + height / 2 }
  const relation = { x: x + width - 22, y: y + height + OUT - 3 }
  if (growth === 'down') {
    const aside = hasChildren ? PAST_FOLD : 0
    return {
      child: { x: middle.x + aside, y: y + height + OUT },
      sibling: { x: x + width + OUT, y: middle.y },
      relation: { x: x + 22, y: y + height + OUT - 3 },
    }
  }
  const down = hasChildren ? Math.max(height / 2, PAST_FOLD) : 0
  const away = growth === 'left' ? x - OUT : x + width + OUT
  return {
    child: { x: away, y: middle.y + down },
    sibling: { x: middle.x, y: y + height + OUT - 3 },
    relation: growth === 'left' ? { ...relation, x: x + 22 } : relation,
  }
}
