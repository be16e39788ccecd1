import { growthOfGroup, groupIndex, type Box, type Forest } from '../box'
import { OPPOSITE, toArea, toRect, type Area } from '../frame'
import type { Direction, Rect } from '../../lib'
import { growthOf, locate } from './locate'
import { throughList } from './list-neighbour'
import { childCard, childPaint, groupsBelow, rootGroups, rootRect } from './traverse'

/** How much farther a step aside counts than a step ahead. */
const ASIDE_WEIGHT = 2
/** Decides between cards that are equally near: the better aligned one wins. */
const ALIGNMENT_WEIGHT = 0.01

/**
 * Where an arrow key leads: through a list; else along the tree to the parent, the nearest child or the next sibling
 * if that lies in the direction as seen on the screen; else to the nearest card ahead that is not more aside than ahead.
 */
export function neighbour<Id extends string>(
  forest: Forest<Id>,
  start: Box<Id>,
  direction: Direction,
): Box<Id> | null {
  const rect = locate(forest, start)
  if (rect === null) return null
  const from = toArea(rect, direction)
  return (
    throughList(forest, start, direction) ??
    alongTree(forest, start, { from, direction }) ??
    nearestAhead(forest, (found) => costOf(from, toArea(found, direction)))
  )
}

function alongTree<Id extends string>(
  forest: Forest<Id>,
  start: Box<Id>,
  { from, direction }: { from: Area; direction: Direction },
): Box<Id> | null {
  let best: Box<Id> | null = null
  let least = Infinity
  for (const box of relatives(forest, start, direction)) {
    const rect = locate(forest, box)
    if (rect === null) continue
    const area = toArea(rect, direction)
    const distance = Math.abs(acrossCentre(area) - acrossCentre(from))
    if (distance >= least || awayCentre(area) <= awayCentre(from)) continue
    best = box
    least = distance
  }
  return best
}

/** The parent, the children, or the sibling that the tree has in a direction. */
function relatives<Id extends string>(
  forest: Forest<Id>,
  box: Box<Id>,
  direction: Direction,
): readonly Box<Id>[] {
  const children = box.groups.find((_, index) => {
    const growth = box.isRoot ? growthOfGroup(forest, index) : growthOf(forest, box)
    return growth === direction
  })
  if (children !== undefined && children.children.length > 0) return children.children
  const { parent } = box
  if (parent === null) return besideRoot(forest, box, direction)
  if (box.listed) return []
  const growth = growthOf(forest, box)
  if (direction === growth) return []
  if (direction === OPPOSITE[growth]) return [parent]
  const siblings = parent.groups[groupIndex(forest, box)]?.children ?? []
  return beside(siblings, box, direction)
}

function besideRoot<Id extends string>(
  forest: Forest<Id>,
  root: Box<Id>,
  direction: Direction,
): readonly Box<Id>[] {
  return direction === 'up' || direction === 'down' ? beside(forest.roots, root, direction) : []
}

function beside<Id extends string>(
  row: readonly Box<Id>[],
  box: Box<Id>,
  direction: Direction,
): readonly Box<Id>[] {
  const step = direction === 'down' || direction === 'right' ? 1 : -1
  const neighbour = row[row.indexOf(box) + step]
  return neighbour === undefined ? [] : [neighbour]
}

/** What a way costs: `least` for anything inside of the rectangle, `exact` for a card that fills it, or Infinity. */
interface Cost {
  readonly least: number
  readonly exact: number
}

function costOf(from: Area, to: Area): Cost {
  const ahead = Math.max(0, to.awayMin - from.awayMax)
  const aside = Math.max(0, to.acrossMin - from.acrossMax, from.acrossMin - to.acrossMax)
  const near = ahead + ASIDE_WEIGHT * aside
  const advance = awayCentre(to) - awayCentre(from)
  const isAhead = advance > 0 && aside <= advance
  return {
    least: to.awayMax > awayCentre(from) ? near : Infinity,
    exact: isAhead ? near + ALIGNMENT_WEIGHT * Math.abs(acrossCentre(to) - acrossCentre(from)) : Infinity,
  }
}

/** The card of least cost; opens only branches that could hold a nearer one than was found. */
function nearestAhead<Id extends string>(forest: Forest<Id>, cost: (rect: Rect) => Cost): Box<Id> | null {
  let best: Box<Id> | null = null
  let least = Infinity
  const offer = (box: Box<Id>, rect: Rect) => {
    const { exact } = cost(rect)
    if (exact >= least) return
    best = box
    least = exact
  }
  for (const root of forest.roots) offer(root, rootRect(forest, root))
  const open = rootGroups(forest)
  for (let placed = open.pop(); placed !== undefined; placed = open.pop()) {
    for (const child of placed.group.children) {
      if (cost(toRect(childPaint(placed, child), placed.growth)).least >= least) continue
      offer(child, toRect(childCard(placed, child), placed.growth))
      open.push(...groupsBelow(placed, child))
    }
  }
  return best
}

function awayCentre(area: Area): number {
  return (area.awayMin + area.awayMax) / 2
}

function acrossCentre(area: Area): number {
  return (area.acrossMin + area.acrossMax) / 2
}
