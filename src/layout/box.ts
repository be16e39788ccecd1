import type { Area } from './frame'
import type { Point } from '../lib'
import type { Growth } from './geometry'
import type { Arrangement, BoxInput } from './protocol'

/**
 * A card and the room reserved for it and its shown descendants. `length` is measured away from the parent,
 * `breadth` across; all places are relative to a card's near corner: nearest to the parent, and first across.
 */
export interface Box<Id extends string> {
  readonly id: Id
  input: BoxInput<Id>
  parent: Box<Id> | null
  isRoot: boolean
  /** Stands in a list: it grows to the right and downwards, wherever the card stands that the list hangs under. */
  listed: boolean
  children: readonly Box<Id>[]
  /** Shown children beside the card: none when folded; two groups, start and end, only at a root with both sides. */
  groups: readonly ChildGroup<Id>[]
  /** Shown children in the list below the card, if any, as an area that grows to the right. */
  list: ChildGroup<Id> | null
  /** Of the card. */
  length: number
  breadth: number
  /** Of the card with its list. */
  blockLength: number
  blockBreadth: number
  /** Of the box with its shown descendants in their slots. */
  boxLength: number
  boxBreadth: number
  /** From where the box begins across to its card. */
  before: number
  /** Where the box begins across, from the parent's card. */
  slot: number
  /** The card's corner from the parent's, offset included. */
  away: number
  across: number
  /** Everything painted of this box and below it, on every side; differs from the box where cards were placed by hand. */
  painted: Area
}

/** Children of one parent that stand on one side of it, or in its list. */
export interface ChildGroup<Id extends string> {
  readonly children: readonly Box<Id>[]
  /** Children whose paint stays in their slots, so that they are in order across; the rest are `outOfSlot`. */
  readonly inSlot: readonly Box<Id>[]
  readonly outOfSlot: readonly Box<Id>[]
  /** The farthest edge, away from the parent, of the cards in their slots. */
  readonly farEdge: number
  /** All children's paint, from the parent's card. */
  readonly painted: Area
}

/** All boxes, and where the roots stand on the map. */
export interface Forest<Id extends string> {
  readonly growths: readonly [Growth, ...Growth[]]
  readonly boxes: Map<Id, Box<Id>>
  roots: readonly Box<Id>[]
  /** The top left corner of each root's card. */
  origins: ReadonlyMap<Box<Id>, Point>
}

const GROWTHS = {
  bothSides: ['left', 'right'],
  right: ['right'],
  topDown: ['down'],
} as const satisfies Record<Arrangement, readonly Growth[]>

/** A forest without a box; the arrangement says on which sides of a root its children stand. */
export function createForest<Id extends string>(arrangement: Arrangement): Forest<Id> {
  return {
    growths: GROWTHS[arrangement],
    boxes: new Map(),
    roots: [],
    origins: new Map(),
  }
}

const NOWHERE: Area = { awayMin: NaN, awayMax: NaN, acrossMin: NaN, acrossMax: NaN }

/** A box that is not placed yet. */
export function createBox<Id extends string>(id: Id, input: BoxInput<Id>): Box<Id> {
  return {
    id,
    input,
    parent: null,
    isRoot: false,
    listed: false,
    children: [],
    groups: [],
    list: null,
    length: NaN,
    breadth: NaN,
    blockLength: NaN,
    blockBreadth: NaN,
    boxLength: NaN,
    boxBreadth: NaN,
    before: NaN,
    slot: NaN,
    away: NaN,
    across: NaN,
    painted: NOWHERE,
  }
}

/** The direction in which a root's group of children grows; all boxes of the group grow the same way. */
export function growthOfGroup<Id extends string>(forest: Forest<Id>, index: number): Growth {
  return forest.growths[index] ?? forest.growths[0]
}

/** The growth of a root as a whole. */
export function mainGrowth<Id extends string>(forest: Forest<Id>): Growth {
  return growthOfGroup(forest, forest.growths.length - 1)
}

/** Which group of its parent a box stands in. */
export function groupIndex<Id extends string>(forest: Forest<Id>, box: Box<Id>): number {
  const isInFirstGroup = box.parent?.isRoot !== true || box.input.side === 'start'
  return isInFirstGroup ? 0 : forest.growths.length - 1
}

/** How the cards of a list grow. */
export const LIST_GROWTH: Growth = 'right'

/** A card as an area of a growth, from its near corner there. */
export function cardOf<Id extends string>({ input: { width, height } }: Box<Id>, growth: Growth): Area {
  const [length, breadth] = growth === 'down' ? [height, width] : [width, height]
  return { awayMin: 0, awayMax: length, acrossMin: 0, acrossMax: breadth }
}

/** A card as an area from its own near corner. */
export function ownCard<Id extends string>({ length, breadth }: Box<Id>): Area {
  return { awayMin: 0, awayMax: length, acrossMin: 0, acrossMax: breadth }
}
