import { expectDefined } from '../../lib'
import { growthOfGroup, LIST_GROWTH, mainGrowth, ownCard, groupIndex, type Box, type Forest } from '../box'
import { union, isSameArea, toArea, toRect } from '../frame'
import { placeFamily } from './place-family'
import { createGroup } from './child-group'
import { placeList } from './place-list'
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
  const { forest, spacing } = placing
  const before = shapeOf(box)
  const children = box.input.folded ? [] : box.children
  placeCard(forest, box)
  placeList(
    box,
    children.filter((child) => child.listed),
    spacingOf(spacing, box.input.tier).list,
  )
  coverList(forest, box)
  let after = box.blockBreadth
  const beside = children.filter((child) => !child.listed)
  box.groups = groupsOf(forest, box, beside).map((members, index) => {
    const room = members.length === 0 ? null : placeChildren(placing, box, { members, index })
    box.before = Math.max(box.before, room?.before ?? 0)
    after = Math.max(after, room?.after ?? 0)
    return createGroup(ownCard(box), members)
  })
  for (const group of box.groups) box.painted = union(box.painted, group.painted)
  box.boxBreadth = box.before + after
  return !isSameShape(before, shapeOf(box))
}

function isDown<Id extends string>(forest: Forest<Id>, box: Box<Id>): boolean {
  return mainGrowth(forest) === 'down' && !box.listed
}

/** The box as it is without children. */
function placeCard<Id extends string>(forest: Forest<Id>, box: Box<Id>): void {
  const { width, height } = box.input
  const down = isDown(forest, box)
  box.length = down ? height : width
  box.breadth = down ? width : height
  box.before = 0
  box.painted = ownCard(box)
}

/**
 * Takes the list into the card's block and paint. Whether a box grows to the left or to the right is not known here;
 * should a list be wider than its card, what it covers on one side is reserved on both.
 */
function coverList<Id extends string>(forest: Forest<Id>, box: Box<Id>): void {
  const { list } = box
  box.blockLength = box.length
  box.blockBreadth = box.breadth
  if (list !== null) {
    const down = isDown(forest, box)
    const area = down ? toArea(toRect(list.painted, LIST_GROWTH), 'down') : list.painted
    box.blockLength = Math.max(box.length, area.awayMax)
    box.blockBreadth = Math.max(box.breadth, area.acrossMax)
    const overhang = down || box.listed ? 0 : box.blockLength - box.length
    box.painted = { ...union(box.painted, area), awayMin: -overhang }
  }
  box.boxLength = box.blockLength
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
    parent: box.blockBreadth,
    children: members.map((child) => child.boxBreadth),
    gap: gaps.sibling,
  }
  const placement = placeFamily(family, boxesInPass)
  let after = 0
  for (const [position, child] of members.entries()) {
    const overhang = child.blockLength - child.length
    const away = box.blockLength + gaps.rank + (isDown(forest, child) ? 0 : overhang)
    child.slot = expectDefined(placement.children[position], 'place of a child') - placement.parent
    child.away = away + (child.input.offset?.away ?? 0)
    child.across = child.slot + child.before + (child.input.offset?.down ?? 0)
    box.boxLength = Math.max(box.boxLength, away + child.boxLength)
    after = child.slot + child.boxBreadth
  }
  return { before: placement.parent, after }
}

function spacingOf(spacing: Spacing, tier: number): FamilySpacing {
  return spacing.families[tier] ?? spacing.families.at(-1) ?? spacing.families[0]
}

/** What the box above has seen of a box. */
type Shape = Pick<
  Box<string>,
  'length' | 'breadth' | 'blockLength' | 'blockBreadth' | 'boxLength' | 'boxBreadth' | 'before' | 'painted'
>

function shapeOf({ painted, ...box }: Shape): Shape {
  const { length, breadth, blockLength, blockBreadth, boxLength, boxBreadth, before } = box
  return { length, breadth, blockLength, blockBreadth, boxLength, boxBreadth, before, painted }
}

function isSameShape(a: Shape, b: Shape): boolean {
  return (
    a.length === b.length &&
    a.breadth === b.breadth &&
    a.blockLength === b.blockLength &&
    a.blockBreadth === b.blockBreadth &&
    a.boxLength === b.boxLength &&
    a.boxBreadth === b.boxBreadth &&
    a.before === b.before &&
    isSameArea(a.painted, b.painted)
  )
}
