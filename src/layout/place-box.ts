import { growthOfPass, mainGrowth, ownCard, passIndex, type Box, type Forest, type Pass } from './box'
import type { FamilyPlacement } from './family'
import { hull, isSameArea, shift } from './frame'
import { placeFamily } from './place-family'
import type { FamilySpacing, Spacing } from './protocol'

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
  const before = { ...box }
  const isDown = mainGrowth(forest) === 'down'
  box.length = isDown ? box.input.height : box.input.width
  box.breadth = isDown ? box.input.width : box.input.height
  box.boxLength = box.length
  box.before = 0
  let after = box.breadth
  box.painted = ownCard(box)
  const children = box.input.folded ? [] : box.children
  forest.visits += 1 + children.length
  box.passes = passesOf(forest, box, children).map((members, index) => {
    const placement = placePass(placing, box, { members, index })
    box.before = Math.max(box.before, placement.parent)
    after = Math.max(after, placement.end - placement.parent)
    const pass = createPass(box, members)
    box.painted = hull(box.painted, pass.painted)
    return pass
  })
  box.boxBreadth = box.before + after
  return !isSameShape(before, box)
}

function passesOf<Id extends string>(
  forest: Forest<Id>,
  box: Box<Id>,
  children: readonly Box<Id>[],
): readonly (readonly Box<Id>[])[] {
  if (children.length === 0) return []
  if (!box.isRoot || forest.growths.length === 1) return [children]
  return forest.growths.map((_, index) => children.filter((child) => passIndex(forest, child) === index))
}

/** Gives the members of a pass their slots and places; answers where the parent's card and the row begin and end. */
function placePass<Id extends string>(
  { forest, spacing, boxesInPass }: Placing<Id>,
  box: Box<Id>,
  { members, index }: { members: readonly Box<Id>[]; index: number },
): { parent: number; end: number } {
  const gaps = spacingOf(spacing, box.input.tier)
  const placement: FamilyPlacement =
    members.length === 0
      ? { parent: 0, children: [] }
      : placeFamily(
          {
            growth: growthOfPass(forest, index),
            parent: box.breadth,
            children: members.map((child) => child.boxBreadth),
            gap: gaps.sibling,
          },
          boxesInPass,
        )
  for (const [position, child] of members.entries()) {
    child.slot = (placement.children[position] ?? 0) - placement.parent
    child.away = box.length + gaps.rank + (child.input.offset?.away ?? 0)
    child.across = child.slot + child.before + (child.input.offset?.down ?? 0)
    box.boxLength = Math.max(box.boxLength, box.length + gaps.rank + child.boxLength)
  }
  const last = members.at(-1)
  const rowEnd = last === undefined ? 0 : placement.parent + last.slot + last.boxBreadth
  return { parent: placement.parent, end: Math.max(rowEnd, placement.parent + box.breadth) }
}

function spacingOf(spacing: Spacing, tier: number): FamilySpacing {
  return spacing.families[tier] ?? spacing.families.at(-1) ?? spacing.families[0]
}

function createPass<Id extends string>(box: Box<Id>, children: readonly Box<Id>[]): Pass<Id> {
  const strays = children.filter((child) => !staysInSlot(child))
  const settled = strays.length === 0 ? children : children.filter(staysInSlot)
  return {
    children,
    settled,
    strays,
    reach: settled.reduce((far, child) => Math.max(far, child.away + child.length), 0),
    painted: children.reduce(
      (all, child) => hull(all, shift(child.painted, child.away, child.across)),
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

function isSameShape<Id extends string>(a: Box<Id>, b: Box<Id>): boolean {
  return (
    a.length === b.length &&
    a.breadth === b.breadth &&
    a.boxLength === b.boxLength &&
    a.boxBreadth === b.boxBreadth &&
    a.before === b.before &&
    isSameArea(a.painted, b.painted)
  )
}
