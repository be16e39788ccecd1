import { growthOfGroup, LIST_GROWTH, mainGrowth, ownCard, groupIndex, type Box, type Forest } from '../box'
import { union, shift, toArea, toRect, type Area } from '../frame'
import type { Rect } from '../../lib'
import type { Growth } from '../geometry'
import { groupsOfRoot, rootRect } from './traverse'

/** The card on the map; null when a box above it is folded. */
export function locate<Id extends string>(forest: Forest<Id>, box: Box<Id>): Rect | null {
  return box.isRoot ? rootRect(forest, box) : locateArea(forest, box, ownCard(box))
}

/** The card and all that is painted below it; null when a box above it is folded. */
export function locateBranch<Id extends string>(forest: Forest<Id>, box: Box<Id>): Rect | null {
  return box.isRoot ? rootBounds(forest, box) : locateArea(forest, box, box.painted)
}

/** An area from the near corner of a card below a root; null when a box above it is folded. */
function locateArea<Id extends string>(forest: Forest<Id>, box: Box<Id>, area: Area): Rect | null {
  if (box.listed) return locateInList(forest, box, area)
  const corner = cornerOf(forest, box)
  return corner && toRect(shift(area, corner.away, corner.across), growthOf(forest, box))
}

/** The same of a card in a list: from the card that the list hangs under. */
function locateInList<Id extends string>(forest: Forest<Id>, box: Box<Id>, area: Area): Rect | null {
  let away = 0
  let across = 0
  let current = box
  while (current.listed && current.parent !== null) {
    if (current.parent.input.folded) return null
    away += current.away
    across += current.across
    current = current.parent
  }
  const owner = locate(forest, current)
  return owner && toRect(shift(area, owner.x + away, owner.y + across), LIST_GROWTH)
}

/** The near corner of a card that stands beside its parent, in the area of its growth. */
function cornerOf<Id extends string>(
  forest: Forest<Id>,
  box: Box<Id>,
): { away: number; across: number } | null {
  let away = 0
  let across = 0
  let current = box
  while (current.parent !== null) {
    if (current.parent.input.folded) return null
    away += current.away
    across += current.across
    current = current.parent
  }
  const root = toArea(rootRect(forest, current), growthOf(forest, box))
  return { away: root.awayMin + away, across: root.acrossMin + across }
}

/** Where children beside a box stand, or would; below a listed one, beside the card of its list. */
export function growthOf<Id extends string>(forest: Forest<Id>, box: Box<Id>): Growth {
  let current = box
  while (current.parent?.isRoot === false) current = current.parent
  return current.parent === null ? mainGrowth(forest) : growthOfGroup(forest, groupIndex(forest, current))
}

/** Everything painted; null for an empty map. */
export function paintedBounds<Id extends string>(forest: Forest<Id>): Rect | null {
  const [first, ...rest] = forest.roots.map((root) => rootBounds(forest, root))
  return first === undefined ? null : rest.reduce(unionOfRects, first)
}

function rootBounds<Id extends string>(forest: Forest<Id>, root: Box<Id>): Rect {
  return Array.from(groupsOfRoot(forest, root), ({ group, growth, away, across }) =>
    toRect(shift(group.painted, away, across), growth),
  ).reduce(unionOfRects, rootRect(forest, root))
}

function unionOfRects(a: Rect, b: Rect): Rect {
  return toRect(union(toArea(a, 'right'), toArea(b, 'right')), 'right')
}
