import type { NodeId } from '../domain'
import type { Diagnostic } from '../rules'

/** Findings as of the present revision; recomputed incrementally, before the screen is drawn. */
export interface Checks {
  /** Grows when any finding comes, goes or changes. */
  readonly revision: number
  of(id: NodeId): readonly Diagnostic[]
  /** All findings in reading order of the map. */
  all(): readonly Diagnostic[]
  /** Findings of level block and warn. */
  readonly pressing: number
}
