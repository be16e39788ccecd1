import type { StoredPoint } from './stored-points'

/** How much is kept of one map. */
export interface RingBudget {
  /** On disk, in bytes. */
  readonly bytes: number
  readonly points: number
}

export const RING_BUDGET: RingBudget = { bytes: 12 * 1024 * 1024, points: 120 }

/** When the ring is over its budget, it is brought down to this share of it, so that this is rare. */
const SHARE_AFTERWARDS = 0.75

export function isOverBudget(points: readonly StoredPoint[], budget: RingBudget): boolean {
  return points.length > 1 && (points.length > budget.points || bytesOf(points) > budget.bytes)
}

/**
 * The points to drop, at least one: the oldest first, those with a name last, the latest never. What a point holds
 * passes to the next one, so the bytes that this frees are an estimate.
 */
export function pointsToDrop(points: readonly StoredPoint[], budget: RingBudget): ReadonlySet<number> {
  const older = points.slice(0, -1)
  const candidates = [
    ...older.filter(({ reason }) => reason !== 'named'),
    ...older.filter(({ reason }) => reason === 'named'),
  ]
  const dropped = new Set<number>()
  let bytes = bytesOf(points)
  for (const { serial, size, isWhole } of candidates) {
    const isWithin =
      bytes <= budget.bytes * SHARE_AFTERWARDS &&
      points.length - dropped.size <= budget.points * SHARE_AFTERWARDS
    if (dropped.size > 0 && isWithin) break
    dropped.add(serial)
    if (!isWhole) bytes -= size
  }
  return dropped
}

function bytesOf(points: readonly StoredPoint[]): number {
  return points.reduce((sum, { size }) => sum + size, 0)
}
