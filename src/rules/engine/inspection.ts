import type { Clock, DocumentDiff, DocumentReader, NodeId } from '../../domain'
import type { Sentence } from '../text/sentence/sentence'
import type { Diagnostic, FreshIds } from '../types'
import { createAgenda, type Agenda } from './agenda'
import type { RuleRunner } from './rule-runner'
import { createCheckRows, type CheckRow } from './check-rows'
import { createFindings, createFindingsList, type Findings } from './findings'
import { createMerger, type Check } from './merge-findings'
import { createProblemCount, type ProblemCount } from './problem-count'
import { touchedBy } from './agenda'

/** The findings of a document, and what is still to be checked. */
export interface Inspection {
  /** Queues what a change touched; call it after the change was made, and `work` next. */
  update(diff: DocumentDiff): void
  /** Queues the whole map, for the rules that are active by now. */
  startOver(): void
  /** Queues the whole map if another day has begun. */
  readonly setToday: () => void
  /** Queues key results whose evidence changed. */
  addChangedLinks(ids: readonly NodeId[]): void
  /**
   * Checks what was noted, for about `budget` ms by the clock (default: to the end). Tells whether any finding came,
   * went or changed. The first check of a large map is done in many such slices.
   */
  readonly work: (budget?: number) => boolean
  /** Nodes still to be checked; their findings are the former ones. */
  readonly pending: number
  /** Grows when any finding changes. */
  readonly changes: number
  /** Errors and warnings as they are listed: one a card, and one for each kind of omission. */
  readonly problemCount: number
  /** How many titles on the map are in a language that is not read: only their structure is checked. */
  readonly unreadTitleCount: number
  /** The findings at a node, the gravest first; the same list as long as they stay the same. */
  readonly of: (id: NodeId) => readonly Diagnostic[]
  /** All findings in reading order of the map; the same list as long as they and the structure of the map stay the same. */
  readonly all: () => readonly Diagnostic[]
  /** What is said at a node, merged; the same list as long as its findings and those at its parent stay the same. */
  readonly checksAt: (id: NodeId) => readonly Check[]
  /** What is said of the whole map, a row a card and a row for each kind of omission. */
  readonly rows: () => readonly CheckRow[]
  /** The change that a remedy makes for a finding; null when there is none, or it no longer applies. */
  readonly fix: (diagnostic: Diagnostic, remedyId: string, ids: FreshIds) => DocumentDiff | null
  /** Goes on from what is found by now over a draft of the document, which must not change as long as that is in use. */
  readonly fork: (draft: DocumentReader) => Inspection
}

export interface InspectionInput {
  readonly document: DocumentReader
  readonly clock: Clock
  readonly sentence: (title: string) => Sentence
  readonly runner: RuleRunner
  readonly findings: Findings
}

/** An inspection with nothing noted yet. */
export function createInspection(input: InspectionInput): Inspection {
  const { document, clock, sentence, runner, findings } = input
  const unread = createUnreadTitles(document, sentence)
  const agenda = createAgenda(document)
  const checksAt = createMerger(document, (id) => findings.of(id))
  const problems = createProblemCount(checksAt)
  const worker = createWorker({ agenda, runner, findings, unread, problems })
  const all = createFindingsList(document, findings)
  let today = clock.today()

  function startOver(): void {
    today = clock.today()
    runner.activate(today)
    agenda.addMap()
  }

  return {
    update(diff) {
      const touched = touchedBy(diff, document)
      if (touched.everything || clock.today() !== today) startOver()
      agenda.addTouched(touched).forEach(worker.drop)
    },
    startOver,
    setToday() {
      if (clock.today() !== today) startOver()
    },
    addChangedLinks: (ids) => ids.forEach(agenda.addLink),
    work(budget = Number.POSITIVE_INFINITY) {
      const before = worker.changes
      const end = clock.now() + budget
      while (worker.step() && clock.now() < end);
      return worker.changes !== before
    },
    get pending() {
      return agenda.size
    },
    get changes() {
      return worker.changes
    },
    get problemCount() {
      return problems.value
    },
    get unreadTitleCount() {
      return unread.count
    },
    of: (id) => findings.of(id),
    all,
    checksAt,
    rows: createCheckRows({ all, checksAt }),
    fix: (diagnostic, remedyId, ids) => runner.fix(diagnostic, remedyId, ids),
    fork: (draft) =>
      createInspection({
        ...input,
        document: draft,
        runner: runner.fork(draft),
        findings: createFindings(findings),
      }),
  }
}

/** Works off an agenda, node by node. */
export interface Worker {
  /** Indexes or checks one node; false when nothing is left to do. */
  step(): boolean
  /** Forgets a node that left the map. */
  readonly drop: (id: NodeId) => void
  /** Grows when what is found changes. */
  readonly changes: number
}

export interface WorkerInput {
  readonly agenda: Agenda
  readonly runner: RuleRunner
  readonly findings: Findings
  readonly unread: UnreadTitles
  readonly problems: ProblemCount
}

/** A worker that keeps what it finds in `findings`. */
function createWorker({ agenda, runner, findings, unread, problems }: WorkerInput): Worker {
  let changes = 0

  function settle(id: NodeId, found: readonly Diagnostic[]): void {
    const before = findings.of(id)
    if (!findings.set(id, found)) return
    changes += 1
    problems.note(id, before, findings.of(id))
  }

  function indexNext(): boolean {
    const id = agenda.nextToIndex()
    if (id === null) return false
    const peers = runner.index(id)
    if (peers.length > 0) [id, ...peers].forEach(agenda.addPeer)
    return true
  }

  function checkNext(): boolean {
    const next = agenda.nextToCheck()
    if (next === null) return false
    const [id, scope] = next
    settle(id, runner.check(id, scope, findings.of(id)))
    if (scope === 'all' && unread.update(id)) changes += 1
    return true
  }

  return {
    step: () => indexNext() || checkNext(),
    drop(id) {
      settle(id, [])
      unread.forget(id)
      runner.remove(id).forEach(agenda.addPeer)
    },
    get changes() {
      return changes
    },
  }
}

/** Nodes whose titles are in a language that no rule reads. */
export interface UnreadTitles {
  /** Counts a node in or out; true when that changed the count. */
  update(id: NodeId): boolean
  forget(id: NodeId): void
  readonly count: number
}

/** An empty set of nodes; `sentence` reads a title. */
function createUnreadTitles(document: DocumentReader, sentence: (title: string) => Sentence): UnreadTitles {
  const unread = new Set<NodeId>()

  function isUnread(id: NodeId): boolean {
    const title = document.node(id)?.title ?? ''
    return title.trim() !== '' && sentence(title).language === 'other'
  }

  return {
    update(id) {
      const before = unread.size
      if (isUnread(id)) unread.add(id)
      else unread.delete(id)
      return unread.size !== before
    },
    forget: (id) => void unread.delete(id),
    get count() {
      return unread.size
    },
  }
}
