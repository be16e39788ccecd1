import {
  createTransaction,
  isEmptyDiff,
  type Clock,
  type DocumentDiff,
  type DocumentReader,
  type Ids,
  type NodeId,
} from '../domain'
import {
  createRuleEngine,
  type Check,
  type CheckRow,
  type Diagnostic,
  type LinkEvidence,
  type LinkReader,
  type RuleEngine,
} from '../rules'

/** Findings by node and all together. */
export interface MapFindings {
  of(id: NodeId): readonly Diagnostic[]
  /** All findings in reading order of the map. */
  all(): readonly Diagnostic[]
}

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

/** Runs a task in idle time; returns what cancels it. */
export type OnIdle = (task: () => void) => () => void

/** Keeps the findings of a live document up to date. */
export interface Diagnostics {
  /** The same object as long as no finding changes. */
  current(): Checks
  /** Checks again what a change, already made, has touched. */
  update(diff: DocumentDiff): Checks
  /** Ends the work in idle time and at a new day. */
  close(): void
}

export interface DiagnosticsInput {
  readonly document: DocumentReader
  readonly clock: Clock
  readonly ids: Ids
  /** Absent: everything is checked at once. */
  readonly onIdle: OnIdle | undefined
  /** Fetches what compares titles; absent: nothing is read of links. */
  readonly loadLinkReader: (() => Promise<LinkReader>) | undefined
  /** Called with the error of a rule that throws. */
  readonly reportError: ((error: unknown) => void) | undefined
  /** Called when findings have changed in idle time. */
  readonly onChange: (checks: Checks) => void
}

/** How long, in milliseconds, checks may hold up the drawing of a change or, in idle time, the next frame. */
const SLICE_BUDGET_MS = 6

/** Least time, in milliseconds, between two showings of findings while the whole map is checked. */
const SHOW_INTERVAL_MS = 250

/** How long, in milliseconds, a command may wait for findings that it asks for. */
const CATCH_UP_BUDGET_MS = 40

/** A fix may cause a new finding of the same rule: fixing all stops after so many rounds. */
const FIX_ROUNDS = 10

/** Diagnostics of a document that was opened just now; with `onIdle`, the first check is done in idle time. */
export function createDiagnostics(input: DiagnosticsInput): Diagnostics {
  const { document, clock, ids, onIdle, loadLinkReader, reportError, onChange } = input
  const engine = createRuleEngine({ document, clock, ...(reportError && { reportError }) })
  const idle = createIdleTasks(onIdle)
  const shown = createShownChecks(engine, document, { clock, ids })
  const budget = onIdle === undefined ? undefined : SLICE_BUDGET_MS

  /** Checks what has changed; titles are compared only when there is time. */
  function work(withLinks: boolean): void {
    engine.work(budget)
    if (withLinks && engine.pending === 0 && engine.readLinks(budget)) engine.work(budget)
    if (engine.pending > 0 || engine.links.isPending) idle.schedule(workInIdleTime)
  }

  function workInIdleTime(): void {
    work(true)
    if ((engine.pending === 0 || shown.isDue()) && shown.refresh()) onChange(shown.current)
  }

  /** Works soon; without any idle time, now. */
  function workSoon(): void {
    if (onIdle === undefined) workInIdleTime()
    else idle.schedule(workInIdleTime)
  }

  function followLinks(reader: LinkReader): void {
    if (idle.isClosed) return
    engine.links.observe(reader)
    workSoon()
  }

  const stopWatching = clock.onNewDay?.(() => {
    engine.setToday()
    workSoon()
  })
  // Without the reader links stay unread, which is shown as such.
  const fetchReader = () => void loadLinkReader?.().then(followLinks, () => undefined)
  if (onIdle === undefined) {
    work(false)
    shown.refresh()
    fetchReader()
  } else {
    idle.schedule(workInIdleTime)
    idle.add(fetchReader)
  }
  return {
    current: () => shown.current,
    update(diff) {
      engine.update(diff)
      work(onIdle === undefined)
      shown.refresh()
      return shown.current
    },
    close() {
      stopWatching?.()
      idle.close()
    },
  }
}

/** The findings as they were published last. */
function createShownChecks(
  engine: RuleEngine,
  document: DocumentReader,
  { clock, ids }: Pick<DiagnosticsInput, 'clock' | 'ids'>,
) {
  let current = checksOf(engine, document, ids)
  let shownAt = clock.now()
  return {
    get current() {
      return current
    },
    /** Takes over what is found by now; tells whether that is something new. */
    refresh(): boolean {
      if (current.revision === engine.revision) return false
      current = checksOf(engine, document, ids)
      shownAt = clock.now()
      return true
    },
    isDue: () => clock.now() - shownAt >= SHOW_INTERVAL_MS,
  }
}

/** Tasks that wait for idle time, until they are closed; without any idle time nothing is ever added. */
function createIdleTasks(onIdle: OnIdle | undefined) {
  const waiting = new Set<() => void>()
  let isClosed = false
  let isScheduled = false

  function add(task: () => void): void {
    if (isClosed || onIdle === undefined) return
    const cancel = onIdle(() => {
      waiting.delete(cancel)
      if (!isClosed) task()
    })
    waiting.add(cancel)
  }

  return {
    add,
    /** Adds the next slice of work, unless one waits already. */
    schedule(task: () => void): void {
      if (isScheduled) return
      isScheduled = true
      add(() => {
        isScheduled = false
        task()
      })
    },
    close(): void {
      isClosed = true
      for (const cancel of waiting) cancel()
      waiting.clear()
    },
    get isClosed() {
      return isClosed
    },
  }
}

/** What is found by now; the counts are those of this moment. */
function checksOf(engine: RuleEngine, document: DocumentReader, ids: Ids): Checks {
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

/**
 * One change that takes the first fix of every selected finding, checking again after each what it touched; null
 * when nothing can be fixed. Works on a transaction that goes on from what is found by now: the document stays as it
 * is.
 */
export function fixAll(
  {
    engine,
    document,
    ids,
  }: { readonly engine: RuleEngine; readonly document: DocumentReader; readonly ids: Ids },
  select: (found: MapFindings) => readonly Diagnostic[],
): DocumentDiff | null {
  engine.work()
  const transaction = createTransaction(document)
  const trial = engine.fork(transaction)

  function applyFix({ nodeId, key }: Diagnostic): boolean {
    const finding = trial.of(nodeId).find((each) => each.key === key)
    const offer = finding?.offers.find((each) => each.type === 'fix' && !each.requiresConfirmation)
    const diff = finding && offer ? trial.fix(finding, offer.id, ids) : null
    if (diff === null || isEmptyDiff(diff)) return false
    transaction.apply(diff)
    trial.update(diff)
    trial.work()
    return true
  }

  for (let round = 0; round < FIX_ROUNDS; round += 1) {
    const fixed = select(trial).map(applyFix)
    if (!fixed.includes(true)) break
  }
  const diff = transaction.diff()
  return isEmptyDiff(diff) ? null : diff
}
