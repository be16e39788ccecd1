import { expectDefined } from '../lib'
import type { NodeId, NodeRecord } from './model'
import type { DocumentReader } from './reader'

/** Shares of the effort in percent, 0 to 100, by node. */
export type Shares = ReadonlyMap<NodeId, number>

/** What all shares of a family make together. */
export const WHOLE_EFFORT = 100
/** A smaller share in percent is hardly worth beginning. */
const LEAST_SHARE = 5

/**
 * Shares by rank for those that are not locked: of n the first gets n parts, the last one part, whole percents that
 * fill up 100 together with the locked ones; of many, each gets LEAST_SHARE before the rest is shared out like that. Null
 * when the locked ones leave no room for it.
 */
export function sharesByRank(siblings: readonly NodeRecord[]): Shares | null {
  const count = siblings.filter(({ effortLocked }) => !effortLocked).length
  const parts = Array.from({ length: count }, (_, index) => count - index)
  const total = sumOf(parts)
  const rest = WHOLE_EFFORT - LEAST_SHARE * count
  const isMany = WHOLE_EFFORT / total < LEAST_SHARE && rest > 0
  return fillUp(siblings, isMany ? parts.map((part) => LEAST_SHARE + (rest * part) / total) : parts)
}

/** The present shares of those that are not locked, scaled so that all make 100; null when there is nothing to scale. */
export function normalisedShares(siblings: readonly NodeRecord[]): Shares | null {
  return fillUp(
    siblings,
    siblings.filter(({ effortLocked }) => !effortLocked).map(({ effort }) => effort ?? 0),
  )
}

/**
 * One node gets a share; the others take the difference in proportion, down to nothing, so that all make 100. Locked
 * ones keep theirs, and so the share is at most what they leave. While some have no share yet, the others
 * give way only where all would make more than 100. Its own lock does not hold what is set here.
 */
export function sharesWith(siblings: readonly NodeRecord[], id: NodeId, share: number): Shares {
  const others = siblings.filter((sibling) => sibling.id !== id && sibling.effort !== null)
  const free = others.filter(({ effortLocked }) => !effortLocked)
  const room = WHOLE_EFFORT - sumOf(others.filter(({ effortLocked }) => effortLocked).map(effortOf))
  const given = Math.min(share, Math.max(0, room))
  const isComplete = others.length === siblings.length - 1
  const rest = Math.max(0, room - given)
  const total = sumOf(free.map(effortOf))
  if (free.length === 0 || (!isComplete && total <= rest)) return new Map([[id, given]])
  const weights = free.map((node) => (total === 0 ? 1 : effortOf(node)))
  const absorbed = distribute(rest, weights)
  return new Map([[id, given], ...free.map((node, index) => [node.id, absorbed[index] ?? 0] as const)])
}

/** Percent that go from one node to another, negative back; neither falls below nothing, and both together keep their sum. */
export function movedShares(from: NodeRecord, to: NodeRecord, percent: number): Shares {
  const moved = Math.min(effortOf(from), Math.max(-effortOf(to), percent))
  return new Map([
    [from.id, effortOf(from) - moved],
    [to.id, effortOf(to) + moved],
  ])
}

function effortOf({ effort }: NodeRecord): number {
  return effort ?? 0
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function fillUp(siblings: readonly NodeRecord[], weights: readonly number[]): Shares | null {
  const free = siblings.filter(({ effortLocked }) => !effortLocked)
  const room = WHOLE_EFFORT - sumOf(siblings.filter(({ effortLocked }) => effortLocked).map(effortOf))
  if (room <= 0 || sumOf(weights) <= 0 || free.length === 0) return null
  const shares = distribute(room, weights)
  return new Map(free.map(({ id }, index) => [id, shares[index] ?? 0]))
}

/**
 * Whole numbers in proportion to weights, whose sum is the total: what rounding down leaves goes to the largest fractions
 * (largest remainder method); what the total has beyond whole numbers goes to the largest weight.
 */
function distribute(total: number, weights: readonly number[]): number[] {
  const whole = sumOf(weights)
  const exact = weights.map((weight) => (total * weight) / whole)
  const shares = exact.map(Math.floor)
  const left = total - sumOf(shares)
  const byFraction = exact
    .map((value, index) => ({ index, fraction: value - Math.floor(value) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index)
  for (const { index } of byFraction.slice(0, Math.floor(left + ROUNDING)))
    shares[index] = (shares[index] ?? 0) + 1
  const fraction = total - sumOf(shares)
  if (Math.abs(fraction) > ROUNDING) {
    const largest = weights.indexOf(Math.max(...weights))
    shares[largest] = expectDefined(shares[largest], 'The largest share') + fraction
  }
  return shares
}

/** What sums of fractions may be off by. */
const ROUNDING = 1e-9

/** The share of the whole map's effort in percent; null where it or what it stands below has none. */
export function mapShare(document: DocumentReader, id: NodeId): number | null {
  let share = WHOLE_EFFORT
  let node = document.node(id)
  while (node !== undefined && node.parentId !== null) {
    if (node.effort === null) return null
    share *= node.effort / WHOLE_EFFORT
    node = document.node(node.parentId)
  }
  return share
}
