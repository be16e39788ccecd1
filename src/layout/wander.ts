import { growthOfPass, ownCard, type Box, type Forest, type Pass } from './box'
import { hull, meets, shift, toArea, type Area } from './frame'
import type { Growth, Rect } from './geometry'

/** A pass on the map: its parent's near corner in the area of its growth. */
export interface PlacedPass<Id extends string> {
  readonly box: Box<Id>
  readonly pass: Pass<Id>
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

/** The passes of one root. */
export function* passesOfRoot<Id extends string>(
  forest: Forest<Id>,
  root: Box<Id>,
): Generator<PlacedPass<Id>> {
  const rect = rootRect(forest, root)
  for (const [index, pass] of root.passes.entries()) {
    const growth = growthOfPass(forest, index)
    const corner = toArea(rect, growth)
    yield { box: root, pass, growth, away: corner.awayMin, across: corner.acrossMin }
  }
}

/** The passes of all roots. */
export function rootPasses<Id extends string>(forest: Forest<Id>): PlacedPass<Id>[] {
  return forest.roots.flatMap((root) => [...passesOfRoot(forest, root)])
}

/** The pass below a child of a placed pass; null when the child shows no children. */
export function passBelow<Id extends string>(placed: PlacedPass<Id>, child: Box<Id>): PlacedPass<Id> | null {
  const pass = child.passes[0]
  if (pass === undefined) return null
  return {
    box: child,
    pass,
    growth: placed.growth,
    away: placed.away + child.away,
    across: placed.across + child.across,
  }
}

/** All passes whose paint meets the window. */
export function* passesIn<Id extends string>(forest: Forest<Id>, window: Rect): Generator<PlacedPass<Id>> {
  for (const top of rootPasses(forest)) {
    const area = toArea(window, top.growth)
    const open = [top]
    for (let placed = open.pop(); placed !== undefined; placed = open.pop()) {
      if (!meets(shift(placed.pass.painted, placed.away, placed.across), area)) continue
      yield placed
      for (const child of childrenIn(placed, area)) {
        const below = passBelow(placed, child)
        if (below !== null) open.push(below)
      }
    }
  }
}

/** Children of a pass with paint in the window. */
export function* childrenIn<Id extends string>(placed: PlacedPass<Id>, window: Area): Generator<Box<Id>> {
  const { settled, strays } = placed.pass
  const local = shift(window, -placed.away, -placed.across)
  const first = firstIndex(settled, (child) => child.slot + child.boxBreadth > local.acrossMin)
  for (let index = first; index < settled.length; index += 1) {
    const child = settled[index]
    if (child === undefined || child.slot >= local.acrossMax) break
    if (isPaintedIn(child, local)) yield child
  }
  for (const child of strays) if (isPaintedIn(child, local)) yield child
}

function isPaintedIn<Id extends string>(child: Box<Id>, local: Area): boolean {
  return meets(shift(child.painted, child.away, child.across), local)
}

/** Children of a pass whose edge, the hull of the two cards, meets the window. */
export function* edgesIn<Id extends string>(placed: PlacedPass<Id>, window: Area): Generator<Box<Id>> {
  const { settled, strays, reach } = placed.pass
  const local = shift(window, -placed.away, -placed.across)
  if (local.awayMin < reach && local.awayMax > 0) {
    // Edges come from the parent's card, so a window beside that card meets those to one side only.
    const isAfter = local.acrossMin >= placed.box.breadth
    const isBefore = local.acrossMax <= 0
    const from = isAfter ? firstIndex(settled, (child) => child.across + child.breadth > local.acrossMin) : 0
    const to = isBefore ? firstIndex(settled, (child) => child.across >= local.acrossMax) : settled.length
    for (const child of settled.slice(from, to)) if (isEdgeIn(placed.box, child, local)) yield child
  }
  for (const child of strays) if (isEdgeIn(placed.box, child, local)) yield child
}

function isEdgeIn<Id extends string>(parent: Box<Id>, child: Box<Id>, local: Area): boolean {
  return meets(hull(ownCard(parent), shift(ownCard(child), child.away, child.across)), local)
}

/** The card of a child of a placed pass. */
export function childCard<Id extends string>(placed: PlacedPass<Id>, child: Box<Id>): Area {
  return shift(ownCard(child), placed.away + child.away, placed.across + child.across)
}

/** The paint of a child of a placed pass, and of everything below it. */
export function childPaint<Id extends string>(placed: PlacedPass<Id>, child: Box<Id>): Area {
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
