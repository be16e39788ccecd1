import type { Stage } from '../../domain'
import type { Level } from '../types'
import { findingOf, type CheckRow } from './check-rows'
import { usefulness } from './merge-findings'

/** Rows of 25 cards: as many as people read before they stop listening. */
const ROWS_PER_25: Readonly<Record<Stage, number>> = {
  brainstorm: 8,
  draft: 8,
  commit: 12,
  run: 12,
  close: 12,
}

/** Rows to show at first, and how many of each level wait behind them. */
interface RowsWithinBudget {
  readonly shown: readonly CheckRow[]
  readonly waiting: Readonly<Record<'advise' | 'ask', number>>
}

/** How many rows a map of so many cards may show at first; a small map as many as one of 25. */
export function rowBudget(stage: Stage, cards: number): number {
  return Math.floor(ROWS_PER_25[stage] * Math.max(1, cards / 25))
}

/**
 * Errors, warnings and omissions all show; suggestions and questions as far as the budget goes, the most useful first,
 * in the order in which they stand.
 */
export function withinBudget(rows: readonly CheckRow[], budget: number): RowsWithinBudget {
  const mayWait = rows.filter((row) => canWait(row))
  const room = Math.max(0, budget - (rows.length - mayWait.length))
  const ranked = mayWait.map((row) => ({ row, rank: usefulness(findingOf(row).ruleId) }))
  const waiting = new Set(
    ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(room)
      .map(({ row }) => row),
  )
  const count = (level: Level): number => [...waiting].filter((row) => findingOf(row).level === level).length
  return {
    shown: rows.filter((row) => !waiting.has(row)),
    waiting: { advise: count('advise'), ask: count('ask') },
  }
}

function canWait(row: CheckRow): boolean {
  const { level } = findingOf(row)
  return row.type === 'card' && (level === 'advise' || level === 'ask')
}
