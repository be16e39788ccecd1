import { cardOf, growthOfGroup, LIST_GROWTH, ownCard, type Box, type Forest, type ChildGroup } from '../box'
import { union, overlaps, shift, toArea, toRect, type Area } from '../frame'
import type { Rect } from '../../lib'
import type { Growth } from '../geometry'

/** A group of children on the map: the near corner of its parent's card, as areas of the group's growth have it. */
export interface PlacedGroup<Id extends string> {
  readonly box: Box<Id>
  readonly group: ChildGroup<Id>
  readonly growth: Growth
  readonly away: number
  readonly across: number
}

/** The card of a root on the map. */
export function rootRect<Id extends string>(forest: Forest<Id>, root: Box<Id>): Rect {
  const { width, height } = root.input
  const { x, y } = forest.origins.get(root) ?? { x: 0, y: 0 }
  return { x, y, width, height }
}

/** Is it the list of its box? */
export function isList<Id extends string>({ box, group }: PlacedGroup<Id>): boolean {
  return group === box.list
}

/** The card that the children of a group hang on, as an area of the map. */
export function parentCard<Id extends string>({ box, growth, away, across }: PlacedGroup<Id>): Area {
  return shift(cardOf(box, growth), away, across)
}

/** The groups of children of one root, its list last. */
export function* groupsOfRoot<Id extends string>(
  forest: Forest<Id>,
  root: Box<Id>,
): Generator<PlacedGroup<Id>> {
  const rect = rootRect(forest, root)
  for (const [index, group] of root.groups.entries()) {
    const growth = growthOfGroup(forest, index)
    const corner = toArea(rect, growth)
    yield { box: root, group, growth, away: corner.awayMin, across: corner.acrossMin }
  }
  if (root.list !== null) yield listAt(root, root.list, rect)
}

function listAt<Id extends string>(box: Box<Id>, group: ChildGroup<Id>, { x, y }: Rect): PlacedGroup<Id> {
  return { box, group, growth: LIST_GROWTH, away: x, across: y }
}

/** The groups of children of all roots. */
export function rootGroups<Id extends string>(forest: Forest<Id>): PlacedGroup<Id>[] {
  return forest.roots.flatMap((root) => [...groupsOfRoot(forest, root)])
}

/** The groups below a child of a placed group: beside the child, and its list; none when the child shows no children. */
export function groupsBelow<Id extends string>(placed: PlacedGroup<Id>, child: Box<Id>): PlacedGroup<Id>[] {
  const { growth } = placed
  const below: PlacedGroup<Id>[] = []
  const [group] = child.groups
  if (group !== undefined)
    below.push({
      box: child,
      group,
      growth,
      away: placed.away + child.away,
      across: placed.across + child.across,
    })
  if (child.list !== null) below.push(listAt(child, child.list, toRect(childCard(placed, child), growth)))
  return below
}

/** All groups whose paint meets the window, each with the window as an area. */
export function* groupsIn<Id extends string>(
  forest: Forest<Id>,
  window: Rect,
): Generator<readonly [PlacedGroup<Id>, Area]> {
  const open = rootGroups(forest)
  for (let placed = open.pop(); placed !== undefined; placed = open.pop()) {
    const area = toArea(window, placed.growth)
    if (!overlaps(placed.group.painted, area, placed.away, placed.across)) continue
    yield [placed, area]
    for (const child of childrenIn(placed, area)) open.push(...groupsBelow(placed, child))
  }
}

/** Children of a group with paint in the window. */
export function childrenIn<Id extends string>(placed: PlacedGroup<Id>, window: Area): readonly Box<Id>[] {
  const { group, away, across } = placed
  const found: Box<Id>[] = []
  const take = (child: Box<Id>) => {
    if (overlaps(child.painted, window, away + child.away, across + child.across)) found.push(child)
  }
  const { inSlot, outOfSlot } = group
  const first = firstIndex(inSlot, (child) => across + child.slot + child.boxBreadth > window.acrossMin)
  for (let index = first; index < inSlot.length; index += 1) {
    const child = inSlot[index]
    if (child === undefined || across + child.slot >= window.acrossMax) break
    take(child)
  }
  outOfSlot.forEach(take)
  return found
}

/** Children of a group whose edge, the union of the two cards, meets the window. */
export function edgesIn<Id extends string>(placed: PlacedGroup<Id>, window: Area): readonly Box<Id>[] {
  const { box, group, growth, away, across } = placed
  const card = cardOf(box, growth)
  const isIn = (child: Box<Id>) =>
    overlaps(union(card, shift(ownCard(child), child.away, child.across)), window, away, across)
  const { outOfSlot, farEdge } = group
  const isNear = window.awayMin < away + farEdge && window.awayMax > away
  return isNear ? [...edgeRange(placed, window), ...outOfSlot].filter(isIn) : outOfSlot.filter(isIn)
}

/** Children in their slots whose edges may be in the window: beside the parent's card only those to that side are. */
function edgeRange<Id extends string>(
  { box, group, growth, across }: PlacedGroup<Id>,
  window: Area,
): readonly Box<Id>[] {
  const { inSlot } = group
  if (window.acrossMin >= across + cardOf(box, growth).acrossMax)
    return inSlot.slice(
      firstIndex(inSlot, (child) => across + child.across + child.breadth > window.acrossMin),
    )
  if (window.acrossMax <= across)
    return inSlot.slice(
      0,
      firstIndex(inSlot, (child) => across + child.across >= window.acrossMax),
    )
  return inSlot
}

/** The card of a child of a placed group. */
export function childCard<Id extends string>(placed: PlacedGroup<Id>, child: Box<Id>): Area {
  return shift(ownCard(child), placed.away + child.away, placed.across + child.across)
}

/** The paint of a child of a placed group, and of everything below it. */
export function childPaint<Id extends string>(placed: PlacedGroup<Id>, child: Box<Id>): Area {
  return shift(child.painted, placed.away + child.away, placed.across + child.across)
}

/** The first index at which the test holds, given that it holds ever after; the length when it never does. */
function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) high = middle
    else low = middle + 1
  }
  return low
}
