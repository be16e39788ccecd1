import { isEmptyDiff, type DocumentDiff, type DocumentReader } from '../domain'
import { createRuleEngine, type LinkReader, type RuleEngine } from '../rules'
import type { Checks } from './checks'
import type { Services } from './command'
import { fixEverything } from './fix-everything'

/** Keeps the findings of a live document up to date. */
export interface Checker {
  /** The same object as long as no finding changes. */
  checks(): Checks
  /** Looks again at what a change, already made, has touched. */
  update(diff: DocumentDiff): Checks
}

export interface CheckerInput {
  readonly document: DocumentReader
  readonly services: Services
  /** Runs what does not fit into the present frame soon; absent: everything is checked at once. */
  readonly onIdle: ((task: () => void) => void) | undefined
  /** Fetches what compares titles; absent: nothing is read of links. */
  readonly loadLinkReader: (() => Promise<LinkReader>) | undefined
  /** Called when findings have changed in work done later. */
  readonly onChange: () => void
}

/** How long, in milliseconds, checks may hold up the drawing of a change or, later, the next frame. */
const SLICE = 6

/** Least time, in milliseconds, between two showings of findings while the whole map is checked. */
const CALM = 250

/** How long, in milliseconds, who asks for findings may wait for them. */
const PATIENCE = 40

/** A checker of a document that was opened just now; with `later`, the first check is done in idle moments. */
export function createChecker({
  document,
  services,
  onIdle,
  loadLinkReader,
  onChange,
}: CheckerInput): Checker {
  const { clock } = services
  const engine = createRuleEngine({ document, clock })
  let scheduled = false
  let checks = viewOf(engine, document, services)
  let shownAt = clock.now()

  /** Checks what has changed; titles are compared only when there is time. */
  function work(withLinks: boolean): void {
    const budget = onIdle === undefined ? undefined : SLICE
    engine.work(budget)
    if (withLinks && engine.pending === 0 && engine.readLinks(budget)) engine.work(budget)
    if (engine.pending > 0 || engine.links.isPending) schedule()
  }

  /** Is there something new to show? */
  function show(): boolean {
    if (checks.revision === engine.revision) return false
    checks = viewOf(engine, document, services)
    shownAt = clock.now()
    return true
  }

  function workOnLinks(): void {
    work(true)
    const isCalm = engine.pending === 0 || clock.now() - shownAt >= CALM
    if (isCalm && show()) onChange()
  }

  function schedule(): void {
    if (scheduled || onIdle === undefined) return
    scheduled = true
    onIdle(() => {
      scheduled = false
      workOnLinks()
    })
  }

  function follow(reader: LinkReader): void {
    engine.links.follow(reader)
    if (onIdle === undefined) workOnLinks()
    else schedule()
  }

  // Without the reader links stay unread, which is shown as such.
  const fetchReader = () => void loadLinkReader?.().then(follow, () => undefined)
  if (onIdle === undefined) {
    work(false)
    show()
    fetchReader()
  } else {
    schedule()
    onIdle(fetchReader)
  }
  return {
    checks: () => checks,
    update(diff) {
      engine.update(diff)
      work(onIdle === undefined)
      show()
      return checks
    },
  }
}

/** What is found by now; the counts are those of this moment. */
function viewOf(engine: RuleEngine, document: DocumentReader, services: Services): Checks {
  const { revision, problemCount, unread } = engine
  return {
    revision,
    problemCount,
    unread,
    get isComplete() {
      return engine.pending === 0
    },
    catchUp: () => {
      engine.work(PATIENCE)
      return engine.pending === 0
    },
    of: (id) => engine.of(id),
    all: () => engine.all(),
    evidenceOf: engine.links.of,
    toRate: () => engine.links.toRate(),
    fix: (diagnostic, remedyId) => {
      const diff = engine.fix(diagnostic, remedyId, services.ids)
      return diff === null || isEmptyDiff(diff) ? null : diff
    },
    fixAll: (meant) => fixEverything({ engine, document }, meant, services),
  }
}
