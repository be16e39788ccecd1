import type { Clock, DocumentDiff, DocumentReader, NodeId } from '../../domain'
import { allRules } from '../all-rules'
import type { LinkIndex } from '../link/families/link-index'
import type { LinkReader } from '../link/link-reader'
import type { LinkEvidence } from '../link/types'
import { readSentence, type Sentence } from '../text/sentence/sentence'
import type { Rule } from '../types'
import { createRuleRunner } from './rule-runner'
import { createFindings } from './findings'
import { createInspection, type Inspection } from './inspection'

/** Checks a map as it changes: after each change only what depends on it. */
export interface RuleEngine extends Omit<Inspection, 'startOver' | 'addChangedLinks' | 'changes'> {
  readonly links: ObservedLinks
  /**
   * Compares titles for about `budget` ms by the clock (default: to the end), and notes the key results of which
   * something else is known then: call `work` next. Tells whether there are any.
   */
  readLinks(budget?: number): boolean
  /** Grows when any finding or evidence of a link changes. */
  readonly revision: number
}

export interface RuleEngineInput {
  readonly document: DocumentReader
  readonly clock: Clock
  /** Default: the whole catalogue. */
  readonly rules?: readonly Rule[]
  /** Called with the error of a rule that throws; the rule is off from then on. Absent: there is only a finding. */
  readonly reportError?: (error: Error) => void
}

/** An engine over one live document, with the whole map noted for the first check. */
export function createRuleEngine(input: RuleEngineInput): RuleEngine {
  const { document, clock, rules = allRules, reportError = () => undefined } = input
  const links = createObservedLinks(document, clock)
  const sentences = createSentenceCache()
  const sentence = sentences.read
  const runner = createRuleRunner({ rules, document, sentence, evidence: links.of, reportError })
  const inspection = createInspection({ document, clock, sentence, runner, findings: createFindings() })
  const { of, all, checksAt, rows, fix, fork, setToday } = inspection
  let linkChanges = 0

  inspection.startOver()
  return {
    links,
    work(budget) {
      const changed = inspection.work(budget)
      if (inspection.pending === 0) sentences.shrink()
      return changed
    },
    of,
    all,
    checksAt,
    rows,
    fix,
    fork,
    setToday,
    update(diff) {
      links.update(diff)
      inspection.update(diff)
    },
    readLinks(budget = Number.POSITIVE_INFINITY) {
      const changed = links.work(budget)
      inspection.addChangedLinks(changed)
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

/** What the titles of the map show of its links; nothing until a reader of links follows it. */
export interface ObservedLinks {
  /** From now on titles are compared. */
  observe(reader: LinkReader): void
  readonly of: (id: NodeId) => LinkEvidence | null
  /** Key results whose support nobody rated, the weakest evidence first. */
  toRate(): readonly NodeId[]
  /** Are there titles still to be compared? */
  readonly isPending: boolean
}

/** The part that only the engine calls. */
export interface WorkingLinks extends ObservedLinks {
  update(diff: DocumentDiff): void
  /** Compares titles for about `budget` ms; returns the key results whose evidence changed. */
  work(budget: number): readonly NodeId[]
}

/** Links of a document that no reader follows yet; time is taken from the clock. */
function createObservedLinks(document: DocumentReader, clock: Clock): WorkingLinks {
  let index: LinkIndex | null = null
  return {
    observe: (reader) => {
      index = reader.observe(document)
    },
    of: (id) => index?.of(id) ?? null,
    toRate: () => index?.toRate() ?? [],
    get isPending() {
      return index?.isPending ?? false
    },
    update: (diff) => index?.update(diff),
    work(budget) {
      const end = clock.now() + budget
      return index?.work(() => clock.now() >= end) ?? []
    },
  }
}

/** Titles are read again and again while a map is checked: as many readings are kept meanwhile. */
const CAPACITY = 50_000

/** As many are kept when nothing is left to check: several rules read a title that is being written. */
const CAPACITY_AT_REST = 256

/** Reads titles, and keeps readings for as long as they are likely to be asked for again. */
export interface SentenceCache {
  readonly read: (title: string) => Sentence
  /** Nothing is left to check: gives the memory of many readings back. */
  readonly shrink: () => void
}

/** A cache with nothing read yet. */
function createSentenceCache(): SentenceCache {
  const readings = new Map<string, Sentence>()
  return {
    read(title) {
      const known = readings.get(title)
      if (known !== undefined) return known
      if (readings.size >= CAPACITY) readings.clear()
      const reading = readSentence(title)
      readings.set(title, reading)
      return reading
    },
    shrink() {
      if (readings.size > CAPACITY_AT_REST) readings.clear()
    },
  }
}
