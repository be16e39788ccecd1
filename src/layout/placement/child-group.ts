import type { Box, ChildGroup } from '../box'
import { union, shift, type Area } from '../frame'

/** Placed children as one group; `card` is that of their parent, as an area of their growth. */
export function createGroup<Id extends string>(card: Area, children: readonly Box<Id>[]): ChildGroup<Id> {
  const outOfSlot = children.filter((child) => !staysInSlot(child))
  const inSlot = outOfSlot.length === 0 ? children : children.filter(staysInSlot)
  return {
    children,
    inSlot,
    outOfSlot,
    farEdge: inSlot.reduce((far, child) => Math.max(far, child.away + child.length), 0),
    painted: children.reduce(
      (all, child) => union(all, shift(child.painted, child.away, child.across)),
      card,
    ),
  }
}

function staysInSlot<Id extends string>(child: Box<Id>): boolean {
  const isInLine = child.listed || child.input.offset === null
  return (
    isInLine &&
    child.painted.acrossMin >= -child.before &&
    child.painted.acrossMax <= child.boxBreadth - child.before
  )
}
