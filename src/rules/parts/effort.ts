import type { DocumentDiff, DocumentReader, NodeRecord } from '../../domain'
import { createTransaction } from '../../domain'

const WHOLE = 100

/** A smaller share in percent is hardly worth beginning. */
const LEAST_SHARE = 5

/**
 * Shares by rank for those that are not locked: of n the first gets n parts, the last one part, whole percents that
 * fill up 100 together with the locked ones; of many, each gets LEAST_SHARE before the rest is shared out like that. Null
 * when the locked ones leave no room for it.
 */
export function sharesByRank(siblings: readonly NodeRecord[]): Map<NodeRecord, number> | null {
  const free = siblings.filter(({ effortLocked }) => !effortLocked)
  const parts = free.map((_, index) => free.length - index)
  const total = parts.reduce((sum, part) => sum + part, 0)
  const rest = WHOLE - LEAST_SHARE * free.length
  const isMany = WHOLE / total < LEAST_SHARE && rest > 0
  return fillUp(siblings, isMany ? parts.map((part) => LEAST_SHARE + (rest * part) / total) : parts)
}

/** The present shares of those that are not locked, scaled so that all make 100. */
export function normalisedShares(siblings: readonly NodeRecord[]): Map<NodeRecord, number> | null {
  const weights = siblings.filter(({ effortLocked }) => !effortLocked).map(({ effort }) => effort ?? 0)
  return fillUp(siblings, weights)
}

/** The change that gives each node its share; null when there is none to make. */
export function setShares(
  document: DocumentReader,
  shares: ReadonlyMap<NodeRecord, number> | null,
): DocumentDiff | null {
  if (shares === null) return null
  const transaction = createTransaction(document)
  for (const [{ id }, effort] of shares) transaction.patch('nodes', id, { effort })
  return transaction.diff()
}

function fillUp(siblings: readonly NodeRecord[], weights: readonly number[]): Map<NodeRecord, number> | null {
  const locked = siblings.filter(({ effortLocked }) => effortLocked)
  const room = WHOLE - locked.reduce((sum, { effort }) => sum + (effort ?? 0), 0)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const free = siblings.filter(({ effortLocked }) => !effortLocked)
  if (room <= 0 || total <= 0 || free.length === 0) return null
  const exact = weights.map((weight) => (room * weight) / total)
  const rounded = largestRemainder(exact)
  return new Map(free.map((node, index) => [node, rounded[index] ?? 0]))
}

/** Whole numbers near the given ones with the same sum: what rounding down leaves goes to the largest fractions. */
function largestRemainder(exact: readonly number[]): number[] {
  const floors = exact.map(Math.floor)
  const left =
    Math.round(exact.reduce((sum, value) => sum + value, 0)) - floors.reduce((sum, value) => sum + value, 0)
  const byFraction = exact
    .map((value, index) => ({ index, fraction: value - Math.floor(value) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index)
  const raised = new Set(byFraction.slice(0, left).map(({ index }) => index))
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0))
}
