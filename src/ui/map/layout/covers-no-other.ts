import type { NodeId } from '../../../domain'
import type { Rect } from '../../../lib'
import type { MapLayout } from './map-layout'
import { intersects } from './rects'

/** Px of the map at the border of another card that something may cover: no word stands there. */
const MARGIN = 6

/** Does what stands beside a card leave the words of all other cards free? */
export function coversNoOther(layout: MapLayout, id: NodeId, box: Rect): boolean {
  return layout.window(box).cards.every(
    ({ id: other, rect: { x, y, width, height } }) =>
      other === id ||
      !intersects(box, {
        x: x + MARGIN,
        y: y + MARGIN,
        width: width - 2 * MARGIN,
        height: height - 2 * MARGIN,
      }),
  )
}
