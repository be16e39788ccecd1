import type { Clock, DocumentDiff, DocumentReader, Ids } from '../../domain'
import { createRuleEngine, type LinkReader, type RuleEngine } from '../../rules'
import { checksOf, type Checks } from './checks'
import { createIdleTasks, type OnIdle } from './idle-tasks'

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
