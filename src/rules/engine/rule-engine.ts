import type { Clock, DocumentReader } from '../../domain'
import { allRules } from '../all-rules'
import type { Rule } from '../types'
import { createChecker } from './checker'
import { createFindings } from './findings'
import { createFollowedLinks, type FollowedLinks } from './followed-links'
import { createInspection, type Inspection } from './inspection'
import { createSentenceCache } from './sentence-cache'

/** Checks a map as it changes: after each change only what depends on it. */
export interface RuleEngine extends Omit<Inspection, 'startOver' | 'noteLinks' | 'changes'> {
  readonly links: FollowedLinks
  /**
   * Compares titles for about `budget` ms by the clock (default: to the end), and notes the key results of which
   * something else is known then: call `work` next. Tells whether there are any.
   */
  readLinks(budget?: number): boolean
  /** Grows when any finding, or what is known of a link, comes, goes or changes. */
  readonly revision: number
}

export interface RuleEngineInput {
  readonly document: DocumentReader
  readonly clock: Clock
  /** Default: the whole catalogue. */
  readonly rules?: readonly Rule[]
  /** Hears of a rule that throws; the rule is off from then on. Absent: only a finding tells of it. */
  readonly reportError?: (error: Error) => void
}

/** An engine over one live document, with the whole map noted for the first check. */
export function createRuleEngine(input: RuleEngineInput): RuleEngine {
  const { document, clock, rules = allRules, reportError = () => undefined } = input
  const links = createFollowedLinks(document, clock)
  const sentences = createSentenceCache()
  const sentence = sentences.read
  const checker = createChecker({ rules, document, sentence, evidence: links.of, reportError })
  const inspection = createInspection({ document, clock, sentence, checker, findings: createFindings() })
  const { of, all, fix, fork } = inspection
  let linkChanges = 0

  inspection.startOver()
  return {
    links,
    work(budget) {
      const changed = inspection.work(budget)
      if (inspection.pending === 0) sentences.rest()
      return changed
    },
    of,
    all,
    fix,
    fork,
    update(diff) {
      links.note(diff)
      inspection.update(diff)
    },
    readLinks(budget = Number.POSITIVE_INFINITY) {
      const changed = links.work(budget)
      inspection.noteLinks(changed)
      if (changed.length > 0) linkChanges += 1
      return changed.length > 0
    },
    get pending() {
      return inspection.pending
    },
    get revision() {
      return inspection.changes + linkChanges
    },
    get problemCount() {
      return inspection.problemCount
    },
    get unreadTitleCount() {
      return inspection.unreadTitleCount
    },
  }
}
