import { isEmptyDiff, type DocumentDiff, type DocumentReader } from '../domain'
import { createRuleEngine } from '../rules'
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
  readonly later: ((task: () => void) => void) | undefined
  /** Called when findings have changed in work done later. */
  readonly onChange: () => void
}

/** How long, in milliseconds, checks may hold up the drawing of a change or, later, the next frame. */
const SLICE = 6

export function createChecker({ document, services, later, onChange }: CheckerInput): Checker {
  const { clock, ids } = services
  const engine = createRuleEngine({ document, clock })
  let scheduled = false
  let checks = view()

  function view(): Checks {
    const { revision, pressing } = engine
    return {
      revision,
      pressing,
      of: (id) => engine.of(id),
      all: () => engine.all(),
      fix: (diagnostic, remedyId) => {
        const diff = engine.fix(diagnostic, remedyId, () => ids.node())
        return diff === null || isEmptyDiff(diff) ? null : diff
      },
      fixAll: (isMeant) => fixEverything(document, isMeant, services),
    }
  }

  function work(): boolean {
    engine.work(later === undefined ? undefined : SLICE)
    if (engine.pending > 0) schedule()
    if (checks.revision === engine.revision) return false
    checks = view()
    return true
  }

  function schedule(): void {
    if (scheduled || later === undefined) return
    scheduled = true
    later(() => {
      scheduled = false
      if (work()) onChange()
    })
  }

  work()
  return {
    checks: () => checks,
    update(diff) {
      engine.update(diff)
      work()
      return checks
    },
  }
}
