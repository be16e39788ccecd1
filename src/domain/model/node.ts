import type { OrderKey } from '../../lib'
import type { NodeId, PlainDate } from '../ids'

export const NODE_KINDS = ['bigObjective', 'objective', 'keyResult', 'action', 'idea'] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** 1 to 10; null on a record means that nobody has given one yet. */
export type Confidence = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
/** 1 to 8, an index into the palette of branch colours. */
export type BranchColour = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** From `baseline` to `target`, up or down; 24 % is 24 with the unit "%". */
export interface RangeMetric {
  readonly type: 'range'
  readonly baseline: number | null
  readonly target: number | null
  readonly current: number | null
  readonly unit: string
}

/** Full while `current` stays between `lower` and `upper` (null: open on that side). */
export interface BandMetric {
  readonly type: 'band'
  readonly lower: number | null
  readonly upper: number | null
  readonly current: number | null
  readonly unit: string
}

/** Done or not done. */
export interface MilestoneMetric {
  readonly type: 'milestone'
  readonly reached: boolean
}

export type Metric = RangeMetric | BandMetric | MilestoneMetric

/** A place given by hand: `away` from the Big O and `down` on the screen, in px, whatever the side. */
export interface Offset {
  readonly away: number
  readonly down: number
}

/** Marks a root in the parking lot. */
export interface Parked {
  readonly reason: string
}

/**
 * One card of the map. Facets are flat and every kind may carry every one: those that a kind does not use
 * are kept and hidden, so turning a node into another kind and back loses nothing.
 */
export interface NodeRecord {
  readonly id: NodeId
  readonly parentId: NodeId | null
  readonly orderKey: OrderKey
  readonly kind: NodeKind
  readonly title: string
  readonly note: string
  readonly owner: string | null
  readonly start: PlainDate | null
  readonly due: PlainDate | null
  readonly done: boolean
  /** Share of the effort among its siblings, 0 to 100. */
  readonly effort: number | null
  readonly effortLocked: boolean
  readonly confidence: Confidence | null
  readonly metric: Metric | null
  /** How far beyond present ability, in percent. */
  readonly stretch: number | null
  readonly commitment: 'committed' | 'aspirational' | null
  readonly role: 'guard' | 'lead' | 'lag' | null
  readonly colour: BranchColour | null
  /** On which side of the Big O a child of it stands; null elsewhere. */
  readonly side: 'start' | 'end' | null
  readonly offset: Offset | null
  readonly phase: string | null
  readonly parked: Parked | null
}
