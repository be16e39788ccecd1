import type { DocumentDiff, NodeId } from '../domain'
import type { Diagnostic, LinkEvidence } from '../rules'

/** Findings by node and all together. */
export interface MapFindings {
  of(id: NodeId): readonly Diagnostic[]
  /** All findings in reading order of the map. */
  all(): readonly Diagnostic[]
}

/**
 * What is found by now. After a change, what fits into the present frame is checked again before the screen is drawn;
 * where something still waits, its findings are those of before, and the rest follows in idle moments, as does what is
 * read of links from the titles.
 */
export interface Checks extends MapFindings {
  /** Grows when any finding, or what is known of a link, comes, goes or changes. */
  readonly revision: number
  /** What the titles show of the link between a key result and its objective; null as long as nothing is known. */
  evidenceOf(id: NodeId): LinkEvidence | null
  /** Key results without anyone's word on their support, the one that reads weakest first. */
  toRate(): readonly NodeId[]
  /** Findings of level block and warn. */
  readonly problemCount: number
  /** Titles in a language that is not read: only their structure is checked. */
  readonly unread: number
  /** Does nothing wait to be checked? */
  readonly isComplete: boolean
  /** Checks what is still waiting, as long as nobody notices; tells whether everything is checked then. */
  catchUp(): boolean
  /** What a remedy changes; null when it is nothing, or no longer helps. */
  fix(diagnostic: Diagnostic, remedyId: string): DocumentDiff | null
  /**
   * The change that mends every finding that is meant, as far as fixes go; null when there is none. `meant` is asked
   * again once those that it names are mended.
   */
  fixAll(meant: (found: MapFindings) => readonly Diagnostic[]): DocumentDiff | null
}
