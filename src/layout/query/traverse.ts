import { growthOfPass, ownCard, type Box, type Forest, type Pass } from '../box'
import { hull, meets, shift, toArea, type Area } from '../frame'
import type { Growth, Rect } from '../geometry'

/** A pass on the map: the near corner of its parent's card, as areas of its growth have it. */
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

/** All passes whose paint meets the window, each with the window as an area. */
export function* passesIn<Id extends string>(
  forest: Forest<Id>,
  window: Rect,
): Generator<readonly [PlacedPass<Id>, Area]> {
  for (const top of rootPasses(forest)) {
    const area = toArea(window, top.growth)
    const open = [top]
    for (let placed = open.pop(); placed !== undefined; placed = open.pop()) {
      if (!meets(placed.pass.painted, area, placed.away, placed.across)) continue
      yield [placed, area]
      for (const child of childrenIn(placed, area)) {
        const below = passBelow(placed, child)
        if (below !== null) open.push(below)
      }
    }
  }
}

/** Children of a pass with paint in the window. */
export function childrenIn<Id extends string>(placed: PlacedPass<Id>, window: Area): readonly Box<Id>[] {
  const { pass, away, across } = placed
  const found: Box<Id>[] = []
  const take = (child: Box<Id>) => {
    if (meets(child.painted, window, away + child.away, across + child.across)) found.push(child)
  }
  const { settled, strays } = pass
  const first = firstIndex(settled, (child) => across + child.slot + child.boxBreadth > window.acrossMin)
  for (let index = first; index < settled.length; index += 1) {
    const child = settled[index]
    if (child === undefined || across + child.slot >= window.acrossMax) break
    take(child)
  }
  strays.forEach(take)
  return found
}

/** Children of a pass whose edge, the hull of the two cards, meets the window. */
export function edgesIn<Id extends string>(placed: PlacedPass<Id>, window: Area): readonly Box<Id>[] {
  const { box, pass, away, across } = placed
  const card = ownCard(box)
  const isIn = (child: Box<Id>) =>
    meets(hull(card, shift(ownCard(child), child.away, child.across)), window, away, across)
  const { strays, reach } = pass
  const isNear = window.awayMin < away + reach && window.awayMax > away
  return isNear ? [...edgeRange(placed, window), ...strays].filter(isIn) : strays.filter(isIn)
}

/** Settled children whose edges may be in the window: beside the parent's card only those to that side are. */
function edgeRange<Id extends string>(
  { box, pass, across }: PlacedPass<Id>,
  window: Area,
): readonly Box<Id>[] {
  const { settled } = pass
  if (window.acrossMin >= across + box.breadth)
    return settled.slice(
      firstIndex(settled, (child) => across + child.across + child.breadth > window.acrossMin),
    )
  if (window.acrossMax <= across)
    return settled.slice(
      0,
      firstIndex(settled, (child) => across + child.across >= window.acrossMax),
    )
  return settled
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
