import { expectDefined } from '../../lib'
import {
  growthOfGroup,
  mainGrowth,
  ownCard,
  groupIndex,
  type Box,
  type Forest,
  type ChildGroup,
} from '../box'
import { union, isSameArea, shift } from '../frame'
import { placeFamily } from './place-family'
import type { FamilySpacing, Spacing } from '../protocol'

/** What placing needs to know beside the box. */
export interface Placing<Id extends string> {
  readonly forest: Forest<Id>
  readonly spacing: Spacing
  /** All boxes that this pass may place. */
  readonly boxesInPass: number
}

/** Places a card and its children's boxes in its own box. Answers whether the box above must look again. */
export function placeBox<Id extends string>(placing: Placing<Id>, box: Box<Id>): boolean {
  const { forest } = placing
  const before = shapeOf(box)
  const children = box.input.folded ? [] : box.children
  placeCard(forest, box)
  let after = box.breadth
  box.groups = groupsOf(forest, box, children).map((members, index) => {
    const room = members.length === 0 ? null : placeChildren(placing, box, { members, index })
    box.before = Math.max(box.before, room?.before ?? 0)
    after = Math.max(after, room?.after ?? 0)
    return createGroup(box, members)
  })
  for (const group of box.groups) box.painted = union(box.painted, group.painted)
  box.boxBreadth = box.before + after
  return !isSameShape(before, shapeOf(box))
}

/** The box as it is without children. */
function placeCard<Id extends string>(forest: Forest<Id>, box: Box<Id>): void {
  const { width, height } = box.input
  const isDown = mainGrowth(forest) === 'down'
  box.length = isDown ? height : width
  box.breadth = isDown ? width : height
  box.boxLength = box.length
  box.before = 0
  box.painted = ownCard(box)
}

function groupsOf<Id extends string>(
  forest: Forest<Id>,
  box: Box<Id>,
  children: readonly Box<Id>[],
): readonly (readonly Box<Id>[])[] {
  if (children.length === 0) return []
  if (!box.isRoot || forest.growths.length === 1) return [children]
  return forest.growths.map((_, index) => children.filter((child) => groupIndex(forest, child) === index))
}

/** Gives children their slots and places; answers the room they take across, before and after the card's beginning. */
function placeChildren<Id extends string>(
  { forest, spacing, boxesInPass }: Placing<Id>,
  box: Box<Id>,
  { members, index }: { members: readonly Box<Id>[]; index: number },
): { before: number; after: number } {
  const gaps = spacingOf(spacing, box.input.tier)
  const family = {
    growth: growthOfGroup(forest, index),
    parent: box.breadth,
    children: members.map((child) => child.boxBreadth),
    gap: gaps.sibling,
  }
  const placement = placeFamily(family, boxesInPass)
  let after = 0
  for (const [position, child] of members.entries()) {
    child.slot = expectDefined(placement.children[position], 'place of a child') - placement.parent
    child.away = box.length + gaps.rank + (child.input.offset?.away ?? 0)
    child.across = child.slot + child.before + (child.input.offset?.down ?? 0)
    box.boxLength = Math.max(box.boxLength, box.length + gaps.rank + child.boxLength)
    after = child.slot + child.boxBreadth
  }
  return { before: placement.parent, after }
}

function spacingOf(spacing: Spacing, tier: number): FamilySpacing {
  return spacing.families[tier] ?? spacing.families.at(-1) ?? spacing.families[0]
}

function createGroup<Id extends string>(box: Box<Id>, children: readonly Box<Id>[]): ChildGroup<Id> {
  const outOfSlot = children.filter((child) => !staysInSlot(child))
  const inSlot = outOfSlot.length === 0 ? children : children.filter(staysInSlot)
  return {
    children,
    inSlot,
    outOfSlot,
    farEdge: inSlot.reduce((far, child) => Math.max(far, child.away + child.length), 0),
    painted: children.reduce(
      (all, child) => union(all, shift(child.painted, child.away, child.across)),
      ownCard(box),
    ),
  }
}

function staysInSlot<Id extends string>(child: Box<Id>): boolean {
  return (
    child.input.offset === null &&
    child.painted.acrossMin >= -child.before &&
    child.painted.acrossMax <= child.boxBreadth - child.before
  )
}

/** What the box above has seen of a box. */
type Shape = Pick<Box<string>, 'length' | 'breadth' | 'boxLength' | 'boxBreadth' | 'before' | 'painted'>

function shapeOf({ length, breadth, boxLength, boxBreadth, before, painted }: Shape): Shape {
  return { length, breadth, boxLength, boxBreadth, before, painted }
}

function isSameShape(a: Shape, b: Shape): boolean {
  return (
    a.length === b.length &&
    a.breadth === b.breadth &&
    a.boxLength === b.boxLength &&
    a.boxBreadth === b.boxBreadth &&
    a.before === b.before &&
    isSameArea(a.painted, b.painted)
  )
}
