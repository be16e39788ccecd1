import type { Direction, Point, Rect } from '../lib'
import type { Growth } from './geometry'

/** Children on both sides of a root, all on its right, or below it. */
export type Arrangement = 'bothSides' | 'right' | 'topDown'

/** Gaps of a family, in px: from the parent to the children beside it, between two of them, and those of its list. */
export interface FamilySpacing {
  readonly rank: number
  readonly sibling: number
  readonly list: ListSpacing
}

/** How far the cards of a list are indented from the card above them, and the gap above each of them, in px. */
export interface ListSpacing {
  readonly indent: number
  readonly gap: number
}

export interface Spacing {
  /** By the parent's tier; the last entry serves all higher tiers. */
  readonly families: readonly [FamilySpacing, ...FamilySpacing[]]
  /** Between two roots, which stand below each other. */
  readonly root: number
}

/** A displacement from the reserved slot, the same on every side: away from the parent, and across that. */
export interface BoxOffset {
  readonly away: number
  /** Down the screen; in a top-down arrangement to the right. */
  readonly down: number
}

/** What a box is before it is placed. Sizes are those of its card, in px. */
export interface BoxInput<Id extends string> {
  readonly parent: Id | null
  readonly children: readonly Id[]
  readonly width: number
  readonly height: number
  /** Counts for children of a root with both sides; null stands at the end. */
  readonly side: 'start' | 'end' | null
  readonly folded: boolean
  /**
   * Stands in a list below its parent's card rather than beside it; all that hangs below it then does the same,
   * whatever is said of it. Counts for no root.
   */
  readonly listed: boolean
  /** A card in a list stays in line, and its offset is not looked at. */
  readonly offset: BoxOffset | null
  /** Chooses the gaps of the family that this box is the parent of; 0 and up. */
  readonly tier: number
}

/** Where a tree of boxes reads what changed. */
export interface BoxSource<Id extends string> {
  /** Roots in their order from the top; a root's `parent` is not looked at. */
  roots(): readonly Id[]
  /** Null when there is no such box any more. */
  box(id: Id): BoxInput<Id> | null
}

export interface VisibleCard<Id extends string> {
  readonly id: Id
  readonly rect: Rect
  /** Where its children stand, or would; a root with both sides answers 'right'. */
  readonly growth: Growth
}

export interface VisibleEdge<Id extends string> {
  readonly parent: Id
  readonly child: Id
  readonly parentRect: Rect
  readonly childRect: Rect
  /** Where the child stands, seen from the parent; in a list 'right'. */
  readonly growth: Growth
  /** Does the child stand in its parent's list? */
  readonly listed: boolean
  /** Does the child's card meet the window as well? */
  readonly childIsIn: boolean
}

export interface VisibleWindow<Id extends string> {
  readonly cards: readonly VisibleCard<Id>[]
  readonly edges: readonly VisibleEdge<Id>[]
}

/** A piece of the overview: one card, or a whole branch that is too thin on the screen to be taken apart. */
export interface OverviewPiece<Id extends string> {
  readonly id: Id
  readonly rect: Rect
  readonly wholeBranch: boolean
  /** The parent's card, for the line to it; null for a root. */
  readonly parentRect: Rect | null
  readonly growth: Growth
  /** Does it stand in its parent's list? */
  readonly listed: boolean
}

/** A place among the children of a box where another card could stand. */
export interface Gap<Id extends string> {
  readonly parent: Id
  /** The neighbours in line; null beyond the first or last. */
  readonly before: Id | null
  readonly after: Id | null
  /** Where the gap lies, seen from the parent; in a list 'right'. */
  readonly growth: Growth
  /** Does it lie in the parent's list? */
  readonly listed: boolean
  readonly parentRect: Rect
  /** The room between the neighbours. */
  readonly rect: Rect
}

/**
 * Cards laid out as a tree of boxes that know only their place in the box above, so that an edit re-places
 * the families on the way to the root and moves the rest of the map for nothing. The same tree answers what
 * is where. Branches below a folded box keep their layout and are in no answer.
 */
export interface BoxTree<Id extends string> {
  readonly arrangement: Arrangement
  /**
   * Takes over what changed: `changed` names boxes that are new, gone, moved, resized or changed in any other
   * way; the first call may name none, since all boxes are reached from the roots.
   */
  refresh(changed: Iterable<Id>, source: BoxSource<Id>): void
  /**
   * Does the same box by box as the answer is iterated, so that a large map can be laid out in pieces. Until it is
   * done the source must not change, and the tree must not be asked anything.
   */
  refreshInSteps(changed: Iterable<Id>, source: BoxSource<Id>): Iterable<void>
  /** The card on the map; null when there is none or it is folded away. */
  rectOf(id: Id): Rect | null
  /** Where children beside this box stand, or would; below a listed one, beside the card of its list. Null when there is none. */
  growthOf(id: Id): Growth | null
  /** Does the box stand in a list below another? */
  isListed(id: Id): boolean
  /** Everything that is painted; null when there is nothing. */
  bounds(): Rect | null
  /** The card and all shown cards below it; null like `rectOf`. */
  branchBounds(id: Id): Rect | null
  /** Cards that meet the window, and edges whose two cards' common rectangle meets it; in no order. */
  window(rect: Rect): VisibleWindow<Id>
  /** The card under a point; of hand-placed cards over another, one of them. */
  at(point: Point): Id | null
  /**
   * The gap between two siblings, or beyond the first or last, that a point lies in; `slack` px of the cards'
   * borders belong to it.
   */
  gapAt(point: Point, slack: number): Gap<Id> | null
  /** The nearest gap among the children of a root, on the side of the root where the point lies. */
  gapBeside(root: Id, point: Point): Gap<Id> | null
  /**
   * The parent, child or next sibling in a direction as seen on the screen, else the nearest card; null at the edge.
   * Up and down walk through a list and the cards that lists hang under, and in toward and away from their parents.
   */
  neighbour(id: Id, direction: Direction): Id | null
  /** Cards that meet the window, drawn at `scale` (1 = 100 %); branches thinner than 1.5 px are one piece. */
  overview(rect: Rect, scale: number, visit: (piece: OverviewPiece<Id>) => void): void
}
