import { isEmptyDiff, type DocumentDiff, type DocumentReader, type Ids, type NodeId } from '../../domain'
import type { Check, CheckRow, Diagnostic, LinkEvidence, RuleEngine } from '../../rules'
import { fixAll, type MapFindings } from './fix-all'

/**
 * What is found by now. After a change, what fits into the present frame is checked again before the screen is drawn;
 * where something still waits, its findings are those of before, and the rest follows in idle time, as does what is
 * read of links from the titles.
 */
export interface Checks extends MapFindings {
  /** What is said at a card, merged: the same list as long as it stays the same. */
  at(id: NodeId): readonly Check[]
  /** What is said of the whole map, a row a card and a row for each kind of omission. */
  rows(): readonly CheckRow[]
  /** Grows when any finding or evidence of a link changes. */
  readonly revision: number
  /** What the titles show of the link between a key result and its objective; null as long as nothing is known. */
  evidenceOf(id: NodeId): LinkEvidence | null
  /** Key results whose support nobody rated, the weakest evidence first. */
  toRate(): readonly NodeId[]
  /** Errors and warnings as they are listed. */
  readonly problemCount: number
  /** Titles in a language that is not read: only their structure is checked. */
  readonly unreadTitleCount: number
  /** Is everything checked? */
  readonly isComplete: boolean
  /** Checks what is pending for at most CATCH_UP_BUDGET_MS; true when everything is checked then. */
  catchUp(): boolean
  /** The change that a remedy makes; null when there is none, or the finding is gone. */
  fix(diagnostic: Diagnostic, remedyId: string): DocumentDiff | null
  /**
   * The change that fixes every selected finding, as far as fixes go; null when there is none. `select` is called
   * again once those that it names are fixed.
   */
  fixAll(select: (found: MapFindings) => readonly Diagnostic[]): DocumentDiff | null
}

/** How long, in milliseconds, a command may wait for findings that it asks for. */
const CATCH_UP_BUDGET_MS = 40

/** What is found by now; the counts are those of this moment. */
export function checksOf(engine: RuleEngine, document: DocumentReader, ids: Ids): Checks {
  const { revision, problemCount, unreadTitleCount } = engine
  return {
    revision,
    problemCount,
    unreadTitleCount,
    get isComplete() {
      return engine.pending === 0
    },
    catchUp: () => {
      engine.work(CATCH_UP_BUDGET_MS)
      return engine.pending === 0
    },
    of: (id) => engine.of(id),
    all: () => engine.all(),
    at: engine.checksAt,
    rows: engine.rows,
    evidenceOf: engine.links.of,
    toRate: () => engine.links.toRate(),
    fix: (diagnostic, remedyId) => {
      const diff = engine.fix(diagnostic, remedyId, ids)
      return diff === null || isEmptyDiff(diff) ? null : diff
    },
    fixAll: (select) => fixAll({ engine, document, ids }, select),
  }
}
