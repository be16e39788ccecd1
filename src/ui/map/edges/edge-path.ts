import type { Rect } from '../../../domain'
import type { Growth } from '../../../layout'

interface Ends {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

function endsOf(parent: Rect, child: Rect, growth: Growth): Ends {
  if (growth === 'down')
    return {
      from: { x: parent.x + parent.width / 2, y: parent.y + parent.height },
      to: { x: child.x + child.width / 2, y: child.y },
    }
  const toRight = growth === 'right'
  return {
    from: { x: toRight ? parent.x + parent.width : parent.x, y: parent.y + parent.height / 2 },
    to: { x: toRight ? child.x : child.x + child.width, y: child.y + child.height / 2 },
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** The curve from a parent's side to its child's, as an SVG path of one cubic segment. */
export function edgePath(parent: Rect, child: Rect, growth: Growth): string {
  const { from, to } = endsOf(parent, child, growth)
  const along = growth === 'down'
  const middle = along ? (from.y + to.y) / 2 : (from.x + to.x) / 2
  const first = along ? { x: from.x, y: middle } : { x: middle, y: from.y }
  const second = along ? { x: to.x, y: middle } : { x: middle, y: to.y }
  const points = [first, second, to].map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ')
  return `M${round(from.x)} ${round(from.y)}C${points}`
}

/** A place on the curve for a label: on the child's half, where siblings' curves have parted. */
export function labelPoint(parent: Rect, child: Rect, growth: Growth): { x: number; y: number } {
  const { from, to } = endsOf(parent, child, growth)
  const t = 0.66
  const along = 1.5 * t * (1 - t) + t ** 3
  const across = t * t * (3 - 2 * t)
  const [shareX, shareY] = growth === 'down' ? [across, along] : [along, across]
  return { x: from.x + (to.x - from.x) * shareX, y: from.y + (to.y - from.y) * shareY }
}
