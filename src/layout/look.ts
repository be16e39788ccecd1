import { mainGrowth, ownCard, type Forest } from './box'
import { meets, shift, toArea, toRect } from './frame'
import type { Point, Rect } from './geometry'
import type { OverviewPiece, VisibleCard, VisibleEdge, VisibleWindow } from './protocol'
import {
  childCard,
  childPaint,
  childrenIn,
  edgesIn,
  passBelow,
  passesIn,
  rootPasses,
  rootRect,
  type PlacedPass,
} from './wander'

/** Branches that are thinner on the screen, in px, are drawn as one piece in the overview. */
const THINNEST_BRANCH = 1.5

export function lookThrough<Id extends string>(forest: Forest<Id>, window: Rect): VisibleWindow<Id> {
  const cards = rootCards(forest, window)
  const edges: VisibleEdge<Id>[] = []
  for (const placed of passesIn(forest, window)) {
    cards.push(...cardsOf(placed, window))
    edges.push(...edgesOf(placed, window))
  }
  return { cards, edges }
}

/** The card under a point, of several the one found last. */
export function lookAt<Id extends string>(forest: Forest<Id>, point: Point): Id | null {
  const window = { ...point, width: 0, height: 0 }
  const cards = rootCards(forest, window)
  for (const placed of passesIn(forest, window)) cards.push(...cardsOf(placed, window))
  return cards.at(-1)?.id ?? null
}

function rootCards<Id extends string>(forest: Forest<Id>, window: Rect): VisibleCard<Id>[] {
  const growth = mainGrowth(forest)
  return forest.roots
    .map((root) => ({ id: root.id, rect: rootRect(forest, root), growth }))
    .filter(({ rect }) => meets(toArea(rect, growth), toArea(window, growth)))
}

function* cardsOf<Id extends string>(placed: PlacedPass<Id>, window: Rect): Generator<VisibleCard<Id>> {
  const { growth } = placed
  const area = toArea(window, growth)
  for (const child of childrenIn(placed, area)) {
    const card = childCard(placed, child)
    if (meets(card, area)) yield { id: child.id, rect: toRect(card, growth), growth }
  }
}

function* edgesOf<Id extends string>(placed: PlacedPass<Id>, window: Rect): Generator<VisibleEdge<Id>> {
  const { box, growth } = placed
  const parentRect = parentOf(placed)
  for (const child of edgesIn(placed, toArea(window, growth))) {
    const childRect = toRect(childCard(placed, child), growth)
    yield { parent: box.id, child: child.id, parentRect, childRect, growth }
  }
}

function parentOf<Id extends string>({ box, growth, away, across }: PlacedPass<Id>): Rect {
  return toRect(shift(ownCard(box), away, across), growth)
}

/** Hands out the pieces of an overview drawn at a scale, parents before their children. */
export function lookOver<Id extends string>(
  forest: Forest<Id>,
  { window, scale }: { window: Rect; scale: number },
  visit: (piece: OverviewPiece<Id>) => void,
): void {
  for (const card of rootCards(forest, window)) visit({ ...card, wholeBranch: false, parentRect: null })
  const open = rootPasses(forest)
  for (let placed = open.pop(); placed !== undefined; placed = open.pop()) {
    const { growth } = placed
    const parentRect = parentOf(placed)
    for (const child of childrenIn(placed, toArea(window, growth))) {
      const below = passBelow(placed, child)
      const paint = childPaint(placed, child)
      const wholeBranch = below !== null && (paint.acrossMax - paint.acrossMin) * scale < THINNEST_BRANCH
      const rect = toRect(wholeBranch ? paint : childCard(placed, child), growth)
      visit({ id: child.id, rect, wholeBranch, parentRect, growth })
      if (below !== null && !wholeBranch) open.push(below)
    }
  }
}
