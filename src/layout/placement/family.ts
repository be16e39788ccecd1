import type { Growth } from '../geometry'

/** A parent's card and the boxes of its children, measured across the direction of growth, in px. */
export interface Family {
  readonly growth: Growth
  readonly parent: number
  /** In sibling order, at least one. */
  readonly children: readonly number[]
  /** Between two children. */
  readonly gap: number
}

/** Where card and boxes begin across the direction of growth; the first of all begins at 0. */
export interface FamilyPlacement {
  readonly parent: number
  readonly children: readonly number[]
}
