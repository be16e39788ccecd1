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

export interface CheckRowsInput {
  readonly all: () => readonly Diagnostic[]
  readonly checksAt: (id: NodeId) => readonly Check[]
}

/** One row a card in reading order, then one row for each kind of omission; the same list as long as `all` answers the same. */
export function createCheckRows({ all, checksAt }: CheckRowsInput): () => readonly CheckRow[] {
  let last: readonly Diagnostic[] | null = null
  let rows: readonly CheckRow[] = []
  return () => {
    const found = all()
    if (found === last) return rows
    last = found
    const cards = [...new Set(found.map(({ nodeId }) => nodeId))].flatMap((id) => rowOf(checksAt(id)))
    rows = [...cards, ...OMISSIONS.flatMap((missing) => rowOfOmission(missing, found))]
    return rows
  }
}

function rowOf(checks: readonly Check[]): readonly CheckRow[] {
  const [check, ...rest] = checks.filter(({ isOmission, isSaidAbove }) => !isOmission && !isSaidAbove)
  return check === undefined ? [] : [{ type: 'card', key: check.first.key, check, rest }]
}

function rowOfOmission(missing: Omission, all: readonly Diagnostic[]): readonly CheckRow[] {
  const found = all.filter((each) => each.missing === missing)
  return found.length === 0 ? [] : [{ type: 'omission', key: `missing ${missing}`, missing, found }]
}
