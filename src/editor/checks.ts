import type { DocumentDiff, NodeId } from '../domain'
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
  /** The change that a fix makes; null when it no longer helps. */
  fix(diagnostic: Diagnostic, remedyId: string): DocumentDiff | null
  /** The change that mends every finding that is meant, as far as fixes go; null when there is none. */
  fixAll(isMeant: (diagnostic: Diagnostic) => boolean): DocumentDiff | null
}
