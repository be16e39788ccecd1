import type { Clock, DocumentDiff, DocumentReader, NodeId } from '../../domain'
import { allRules } from '../all-rules'
import type { Diagnostic, FreshIds, Rule } from '../types'
import { createAgenda } from './agenda'
import { createChecker } from './checker'
import { createFindings } from './findings'
import { createFindingsList } from './findings-list'
import { createFollowedLinks, type FollowedLinks } from './followed-links'
import { createSentenceCache } from './sentence-cache'
import { touchedBy } from './touched'
import { createUnreadTitles } from './unread-titles'
import { createWorker } from './worker'

/** Checks a map as it changes: after each change only what depends on it. */
export interface RuleEngine {
  /** Notes what a change touched; call it after the change was made, and `work` next. */
  update(diff: DocumentDiff): void
  /**
   * Checks what was noted, for about `budget` ms by the clock (default: to the end). Tells whether any finding came,
   * went or changed. The first check of a large map is done in many such slices.
   */
  work(budget?: number): boolean
  readonly links: FollowedLinks
  /**
   * Compares titles for about `budget` ms by the clock (default: to the end), and notes the key results of which
   * something else is known then: call `work` next. Tells whether there are any.
   */
  readLinks(budget?: number): boolean
  /** Nodes still to be looked at; their findings are those of before. */
  readonly pending: number
  /** Grows when any finding comes, goes or changes. */
  readonly revision: number
  /** Findings of level block and warn. */
  readonly pressing: number
  /** How many titles on the map are in a language that is not read: only their structure is checked. */
  readonly unread: number
  /** The findings at a node, the gravest first; the same list as long as they stay the same. */
  of(id: NodeId): readonly Diagnostic[]
  /** All findings in reading order of the map; the same list as long as they and the structure of the map stay the same. */
  all(): readonly Diagnostic[]
  /** What a remedy changes for a finding; null when it is nothing, or does not apply (any more). */
  fix(diagnostic: Diagnostic, remedyId: string, ids: FreshIds): DocumentDiff | null
}

export interface RuleEngineInput {
  readonly document: DocumentReader
  readonly clock: Clock
  /** Default: the whole catalogue. */
  readonly rules?: readonly Rule[]
}

/** An engine over one live document, with the whole map noted for the first check. */
export function createRuleEngine({ document, clock, rules = allRules }: RuleEngineInput): RuleEngine {
  const links = createFollowedLinks(document, clock)
  const sentence = createSentenceCache()
  const unread = createUnreadTitles(document, sentence)
  const checker = createChecker({ rules, document, sentence, evidence: links.of })
  const agenda = createAgenda(document)
  const findings = createFindings()
  const worker = createWorker({ agenda, checker, findings, unread })
  const all = createFindingsList(document, findings)
  let today = clock.today()
  let linkChanges = 0

  function startOver(): void {
    today = clock.today()
    checker.activate(today)
    agenda.addMap()
  }

  startOver()
  return {
    update(diff) {
      links.note(diff)
      const touched = touchedBy(diff, document)
      if (touched.everything || clock.today() !== today) startOver()
      agenda.addTouched(touched).forEach(worker.drop)
    },
    work(budget = Number.POSITIVE_INFINITY) {
      const before = worker.changes
      const end = clock.now() + budget
      while (worker.step() && clock.now() < end);
      return worker.changes !== before
    },
    links,
    readLinks(budget = Number.POSITIVE_INFINITY) {
      const changed = links.work(budget)
      changed.forEach(agenda.addLink)
      if (changed.length > 0) linkChanges += 1
      return changed.length > 0
    },
    get pending() {
      return agenda.size
    },
    get revision() {
      return worker.changes + linkChanges
    },
    get pressing() {
      return findings.pressing
    },
    get unread() {
      return unread.count
    },
    of: (id) => findings.of(id),
    all,
    fix: (diagnostic, remedyId, ids) => checker.fix(diagnostic, remedyId, ids),
  }
}
