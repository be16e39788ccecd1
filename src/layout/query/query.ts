import { mainGrowth, type Forest } from '../box'
import { overlaps, toArea, toRect, type Area } from '../frame'
import type { Point, Rect } from '../../lib'
import type { OverviewPiece, VisibleCard, VisibleEdge, VisibleWindow } from '../protocol'
import {
  childCard,
  childPaint,
  childrenIn,
  edgesIn,
  isList,
  parentCard,
  groupsBelow,
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
  const parentRect = toRect(parentCard(placed), growth)
  const listed = isList(placed)
  for (const child of edgesIn(placed, window)) {
    const card = childCard(placed, child)
    const childRect = toRect(card, growth)
    const childIsIn = overlaps(card, window)
    edges.push({ parent: box.id, child: child.id, parentRect, childRect, growth, listed, childIsIn })
  }
}

/** Hands out the pieces of an overview drawn at a scale, parents before their children. */
export function visitOverview<Id extends string>(
  forest: Forest<Id>,
  { window, scale }: { window: Rect; scale: number },
  visit: (piece: OverviewPiece<Id>) => void,
): void {
  for (const card of rootCards(forest, window))
    visit({ ...card, wholeBranch: false, parentRect: null, listed: false })
  const open = rootGroups(forest)
  for (let placed = open.pop(); placed !== undefined; placed = open.pop()) {
    const { growth } = placed
    const parentRect = toRect(parentCard(placed), growth)
    const listed = isList(placed)
    for (const child of childrenIn(placed, toArea(window, growth))) {
      const below = groupsBelow(placed, child)
      const breadth = child.painted.acrossMax - child.painted.acrossMin
      const wholeBranch = below.length > 0 && breadth * scale < THINNEST_BRANCH
      const covered = wholeBranch ? childPaint(placed, child) : childCard(placed, child)
      visit({ id: child.id, rect: toRect(covered, growth), wholeBranch, parentRect, growth, listed })
      if (!wholeBranch) open.push(...below)
    }
  }
}
