import type { NodeId } from '../../../domain'
import type { Point, Rect } from '../../../lib'
import type { VisibleWindow } from '../../../layout'

/** The rectangle moved by a vector, `sign` times; nothing stays nothing. */
export function translateRect<Maybe extends Rect | null>(rect: Maybe, by: Point, sign: 1 | -1 = 1): Maybe {
  return rect && { ...rect, x: rect.x + sign * by.x, y: rect.y + sign * by.y }
}

/** Everything in a window moved by a vector. */
export function translateWindow({ cards, edges }: VisibleWindow<NodeId>, by: Point): VisibleWindow<NodeId> {
  return {
    cards: cards.map((card) => ({ ...card, rect: translateRect(card.rect, by) })),
    edges: edges.map((edge) => ({
      ...edge,
      parentRect: translateRect(edge.parentRect, by),
      childRect: translateRect(edge.childRect, by),
    })),
  }
}

/** The point in the middle of a rectangle. */
export function centreOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** The rectangle with a margin on every side. */
export function inflate({ x, y, width, height }: Rect, margin: number): Rect {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
}

/** Does the inner rectangle lie within the outer one? Their borders may touch. */
export function containsRect(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  )
}

/** Have the two anything in common? */
export function intersects(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
