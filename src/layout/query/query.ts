import { mainGrowth, ownCard, type Forest } from '../box'
import { overlaps, shift, toArea, toRect, type Area } from '../frame'
import type { Point, Rect } from '../geometry'
import type { OverviewPiece, VisibleCard, VisibleEdge, VisibleWindow } from '../protocol'
import {
  childCard,
  childPaint,
  childrenIn,
  edgesIn,
  groupBelow,
  groupsIn,
  rootGroups,
  rootRect,
  type PlacedGroup,
} from './traverse'

/** Branches that are thinner on the screen, in px, are drawn as one piece in the overview. */
const THINNEST_BRANCH = 1.5

/** The cards that meet a window, and the edges whose two cards' common rectangle meets it; in no order. */
export function queryWindow<Id extends string>(forest: Forest<Id>, window: Rect): VisibleWindow<Id> {
  const cards = rootCards(forest, window)
  const edges: VisibleEdge<Id>[] = []
  for (const [placed, area] of groupsIn(forest, window)) {
    addCards(placed, area, cards)
    addEdges(placed, area, edges)
  }
  return { cards, edges }
}

/** The card under a point, of several the one found last. */
export function hitTest<Id extends string>(forest: Forest<Id>, point: Point): Id | null {
  const window = { ...point, width: 0, height: 0 }
  const cards = rootCards(forest, window)
  for (const [placed, area] of groupsIn(forest, window)) addCards(placed, area, cards)
  return cards.at(-1)?.id ?? null
}

function rootCards<Id extends string>(forest: Forest<Id>, window: Rect): VisibleCard<Id>[] {
  const growth = mainGrowth(forest)
  return forest.roots
    .map((root) => ({ id: root.id, rect: rootRect(forest, root), growth }))
    .filter(({ rect }) => overlaps(toArea(rect, growth), toArea(window, growth)))
}

function addCards<Id extends string>(placed: PlacedGroup<Id>, window: Area, cards: VisibleCard<Id>[]): void {
  const { growth } = placed
  for (const child of childrenIn(placed, window)) {
    const card = childCard(placed, child)
    if (overlaps(card, window)) cards.push({ id: child.id, rect: toRect(card, growth), growth })
  }
}

function addEdges<Id extends string>(placed: PlacedGroup<Id>, window: Area, edges: VisibleEdge<Id>[]): void {
  const { box, growth } = placed
  const parentRect = parentOf(placed)
  for (const child of edgesIn(placed, window)) {
    const card = childCard(placed, child)
    const childRect = toRect(card, growth)
    const childIsIn = overlaps(card, window)
    edges.push({ parent: box.id, child: child.id, parentRect, childRect, growth, childIsIn })
  }
}

function parentOf<Id extends string>({ box, growth, away, across }: PlacedGroup<Id>): Rect {
  return toRect(shift(ownCard(box), away, across), growth)
}

/** Hands out the pieces of an overview drawn at a scale, parents before their children. */
export function visitOverview<Id extends string>(
  forest: Forest<Id>,
  { window, scale }: { window: Rect; scale: number },
  visit: (piece: OverviewPiece<Id>) => void,
): void {
  for (const card of rootCards(forest, window)) visit({ ...card, wholeBranch: false, parentRect: null })
  for (const top of rootGroups(forest)) {
    const area = toArea(window, top.growth)
    const open = [top]
    for (let placed = open.pop(); placed !== undefined; placed = open.pop()) {
      const parentRect = parentOf(placed)
      for (const child of childrenIn(placed, area)) {
        const below = groupBelow(placed, child)
        const breadth = child.painted.acrossMax - child.painted.acrossMin
        const wholeBranch = below !== null && breadth * scale < THINNEST_BRANCH
        const covered = wholeBranch ? childPaint(placed, child) : childCard(placed, child)
        const rect = toRect(covered, top.growth)
        visit({ id: child.id, rect, wholeBranch, parentRect, growth: top.growth })
        if (below !== null && !wholeBranch) open.push(below)
      }
    }
  }
}
