import type { NodeId } from '../../../domain'
import type { Rect } from '../../../lib'
import type { VisibleEdge } from '../../../layout'

/** How a child stands to its parent: on which side of it, or in its list. */
export type Attachment = Pick<VisibleEdge<NodeId>, 'growth' | 'listed'>

interface Ends {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

/** Px from the left border of a card to the rail of its list, and from the top of a card in it to where the rail leads. */
const RAIL = { left: 6, first: 11 }
const CORNER = 4

function endsOf(parent: Rect, child: Rect, { growth, listed }: Attachment): Ends {
  if (listed)
    return {
      from: { x: parent.x + RAIL.left, y: parent.y + parent.height },
      to: { x: child.x, y: child.y + Math.min(RAIL.first, child.height / 2) },
    }
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

/** The curve from a parent's side to its child's as an SVG path, or the rail down a list to one of its cards. */
export function edgePath(parent: Rect, child: Rect, attachment: Attachment): string {
  const { from, to } = endsOf(parent, child, attachment)
  if (attachment.listed) return railPath({ from, to })
  const along = attachment.growth === 'down'
  const middle = along ? (from.y + to.y) / 2 : (from.x + to.x) / 2
  const first = along ? { x: from.x, y: middle } : { x: middle, y: from.y }
  const second = along ? { x: to.x, y: middle } : { x: middle, y: to.y }
  const points = [first, second, to].map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ')
  return `M${round(from.x)} ${round(from.y)}C${points}`
}

function railPath({ from, to }: Ends): string {
  const corner = Math.min(CORNER, Math.abs(to.x - from.x))
  const turn = `${round(from.x)} ${round(to.y)} ${round(from.x + corner)} ${round(to.y)}`
  return `M${round(from.x)} ${round(from.y)}V${round(to.y - corner)}Q${turn}H${round(to.x)}`
}

/** Where the label of an edge stands: a point of its border, and how far it reaches from there, as shares of its size. */
export interface LabelPlace {
  readonly x: number
  readonly y: number
  readonly right: number
  readonly down: number
}

/** Px from a card to the label before it. */
const LABEL_GAP = 8

/** The place of a label: before the child's card, where the curves of siblings have parted. */
export function labelPlace(parent: Rect, child: Rect, attachment: Attachment): LabelPlace {
  const { from, to } = endsOf(parent, child, attachment)
  if (attachment.listed) return { x: from.x - LABEL_GAP / 2, y: to.y, right: -1, down: -0.5 }
  if (attachment.growth === 'down') return { x: to.x, y: to.y - LABEL_GAP, right: -0.5, down: -1 }
  return attachment.growth === 'right'
    ? { x: to.x - LABEL_GAP, y: to.y, right: -1, down: -0.5 }
    : { x: to.x + LABEL_GAP, y: to.y, right: 0, down: -0.5 }
}
