import type { NodeId } from '../../domain'
import { OMISSIONS, type Diagnostic, type Omission } from '../types'
import type { Check } from './merge-findings'

/** A line of all that is said of a map. */
export type CheckRow =
  | {
      readonly type: 'card'
      /** Unique among the rows. */
      readonly key: string
      /** What a coach would say first of the card, and what is left to say then. */
      readonly check: Check
      readonly rest: readonly Check[]
    }
  | {
      readonly type: 'omission'
      readonly key: string
      readonly missing: Omission
      /** One finding for each card that lacks it, in reading order. */
      readonly found: readonly Diagnostic[]
    }

/** The finding that stands for a row: its rule, its card and its level are those of the row. */
export function findingOf(row: CheckRow): Diagnostic {
  if (row.type === 'card') return row.check.first
  const [first] = row.found
  if (first === undefined) throw new RangeError(`Nothing lacks ${row.missing}`)
  return first
}

interface CheckRowsInput {
  readonly all: () => readonly Diagnostic[]
  readonly checksAt: (id: NodeId) => readonly Check[]
}

/**
 * One row a card in reading order, then one row for each kind of omission; the same list as long as `all` answers the same,
 * and the same rows of cards of which nothing else is said.
 */
export function createCheckRows({ all, checksAt }: CheckRowsInput): () => readonly CheckRow[] {
  const known = new WeakMap<readonly Check[], CheckRow | null>()
  let last: readonly Diagnostic[] | null = null
  let rows: readonly CheckRow[] = []

  function rowAt(id: NodeId): CheckRow | null {
    const checks = checksAt(id)
    const before = known.get(checks)
    if (before !== undefined) return before
    const row = rowOf(checks)
    known.set(checks, row)
    return row
  }

  /** Findings at one card stand together in the list of all. */
  function list(found: readonly Diagnostic[]): readonly CheckRow[] {
    const cards: CheckRow[] = []
    const lacking = new Map<Omission, Diagnostic[]>(OMISSIONS.map((missing) => [missing, []]))
    let at: NodeId | null = null
    for (const diagnostic of found) {
      if (diagnostic.missing !== undefined) lacking.get(diagnostic.missing)?.push(diagnostic)
      if (diagnostic.nodeId === at) continue
      at = diagnostic.nodeId
      const row = rowAt(at)
      if (row !== null) cards.push(row)
    }
    const omissions = [...lacking].flatMap(([missing, each]): CheckRow[] =>
      each.length === 0 ? [] : [{ type: 'omission', key: `missing ${missing}`, missing, found: each }],
    )
    return [...cards, ...omissions]
  }

  return () => {
    const found = all()
    if (found !== last) {
      last = found
      rows = list(found)
    }
    return rows
  }
}

function rowOf(checks: readonly Check[]): CheckRow | null {
  const [check, ...rest] = checks.filter(({ isOmission, isSaidAbove }) => !isOmission && !isSaidAbove)
  return check === undefined ? null : { type: 'card', key: check.first.key, check, rest }
}
