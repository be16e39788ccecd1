import { growthOfGroup, type Box, type Forest } from '../box'
import { toArea, toRect, type Area } from '../frame'
import type { Point } from '../../lib'
import type { Growth } from '../geometry'
import type { Gap } from '../protocol'
import { childCard, isList, parentCard, groupsIn, groupsOfRoot, rootRect, type PlacedGroup } from './traverse'

/** How far beyond a row of cards, toward their parent or away from it, a point still means the row, in px. */
const ASIDE = 20
/** Room that the end of a row is given where another card could stand, in px. */
const END_ROOM = 24
/** How much of a card at most belongs to the gap beside it. */
const CARD_SHARE = 0.25

interface Place {
  readonly away: number
  readonly across: number
}

/**
 * The gap under a point: between two neighbouring cards of a family, or beyond its first or last. `slack` is how
 * far, in px, the border of a card belongs to the gap; beyond the ends the gap is as much wider.
 */
export function gapAt<Id extends string>(forest: Forest<Id>, point: Point, slack: number): Gap<Id> | null {
  const reach = END_ROOM + slack
  const window = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach }
  let best: Gap<Id> | null = null
  let least = Infinity
  for (const [placed] of groupsIn(forest, window)) {
    const place = placeOf(point, placed.growth)
    const row = neighboursOf(placed, place)
    if (row === null || !holds(row, place, slack) || distanceTo(row, place) >= least) continue
    best = gapIn(placed, row)
    least = distanceTo(row, place)
  }
  return best
}

/** The gap in the family of a root that is nearest to a point, on the side of the root where the point lies. */
export function gapBeside<Id extends string>(
  forest: Forest<Id>,
  root: Box<Id>,
  point: Point,
): Gap<Id> | null {
  if (!root.isRoot) return null
  const rect = rootRect(forest, root)
  const isBefore = point.x < rect.x + rect.width / 2
  const growth = growthOfGroup(forest, isBefore ? 0 : forest.growths.length - 1)
  const placed = [...groupsOfRoot(forest, root)].find((group) => group.growth === growth && !isList(group))
  const row = placed === undefined ? null : neighboursOf(placed, placeOf(point, growth))
  if (placed !== undefined && row !== null) return gapIn(placed, row)
  const card = toArea(rect, growth)
  const middle = (card.acrossMin + card.acrossMax) / 2
  const area = {
    awayMin: card.awayMax + 2 * END_ROOM,
    awayMax: card.awayMax + 6 * END_ROOM,
    acrossMin: middle - END_ROOM / 2,
    acrossMax: middle + END_ROOM / 2,
  }
  const room = toRect(area, growth)
  return { parent: root.id, before: null, after: null, growth, listed: false, parentRect: rect, rect: room }
}

/** The cards of a row on either side of a point. */
interface Row<Id extends string> {
  readonly before: Neighbour<Id> | null
  readonly after: Neighbour<Id> | null
}

interface Neighbour<Id extends string> {
  readonly id: Id
  /** Its list included. */
  readonly card: Area
}

/** The neighbours of a point among the cards in line; null where none stands in line. */
function neighboursOf<Id extends string>(placed: PlacedGroup<Id>, { across }: Place): Row<Id> | null {
  const inLine = placed.group.children.filter((child) => child.listed || child.input.offset === null)
  if (inLine.length === 0) return null
  const index = inLine.findIndex((child) => centreOf(blockOf(placed, child)) > across)
  const at = index === -1 ? inLine.length : index
  return { before: neighbour(placed, inLine[at - 1]), after: neighbour(placed, inLine[at]) }
}

function neighbour<Id extends string>(
  placed: PlacedGroup<Id>,
  box: Box<Id> | undefined,
): Neighbour<Id> | null {
  return box === undefined ? null : { id: box.id, card: blockOf(placed, box) }
}

/** A card with its list, as far as it goes across; the card alone away. */
function blockOf<Id extends string>(placed: PlacedGroup<Id>, child: Box<Id>): Area {
  const card = childCard(placed, child)
  return { ...card, acrossMax: card.acrossMin + child.blockBreadth }
}

function holds<Id extends string>(row: Row<Id>, { away, across }: Place, slack: number): boolean {
  const room = roomOf(row)
  const isAside = away < room.awayMin - ASIDE || away > room.awayMax + ASIDE
  const start = row.before === null ? room.acrossMin - slack : room.acrossMin - share(row.before.card, slack)
  const end = row.after === null ? room.acrossMax + slack : room.acrossMax + share(row.after.card, slack)
  return !isAside && across >= start && across <= end
}

/** How much of a card's border belongs to the gap beside it. */
function share(card: Area, slack: number): number {
  return Math.min(slack, CARD_SHARE * (card.acrossMax - card.acrossMin))
}

function distanceTo<Id extends string>({ before, after }: Row<Id>, { across }: Place): number {
  const toBefore = before === null ? Infinity : Math.abs(across - before.card.acrossMax)
  const toAfter = after === null ? Infinity : Math.abs(after.card.acrossMin - across)
  return Math.min(toBefore, toAfter)
}

/** The room between the neighbours. */
function roomOf<Id extends string>({ before, after }: Row<Id>): Area {
  const cards = [before?.card, after?.card].filter((card) => card !== undefined)
  const start = before?.card.acrossMax ?? (after?.card.acrossMin ?? 0) - END_ROOM
  return {
    awayMin: Math.min(...cards.map(({ awayMin }) => awayMin)),
    awayMax: Math.max(...cards.map(({ awayMax }) => awayMax)),
    acrossMin: start,
    acrossMax: after?.card.acrossMin ?? start + END_ROOM,
  }
}

function gapIn<Id extends string>(placed: PlacedGroup<Id>, row: Row<Id>): Gap<Id> {
  const { box, growth } = placed
  return {
    parent: box.id,
    before: row.before?.id ?? null,
    after: row.after?.id ?? null,
    growth,
    listed: isList(placed),
    parentRect: toRect(parentCard(placed), growth),
    rect: toRect(roomOf(row), growth),
  }
}

function centreOf({ acrossMin, acrossMax }: Area): number {
  return (acrossMin + acrossMax) / 2
}

function placeOf({ x, y }: Point, growth: Growth): Place {
  const { awayMin, acrossMin } = toArea({ x, y, width: 0, height: 0 }, growth)
  return { away: awayMin, across: acrossMin }
}
