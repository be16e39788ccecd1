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

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** From so old on, in ms, one point is enough for each span of so many. */
const THINNED: readonly (readonly [age: number, span: number])[] = [
  [DAY, HOUR],
  [7 * DAY, DAY],
]

/**
 * The points to drop, at least one: first those that stand close to the next one and are old, then the oldest, those with
 * a name last, the latest never. What a point holds passes to the next one, so the bytes that this frees are an estimate.
 */
export function pointsToDrop(points: readonly StoredPoint[], budget: RingBudget): ReadonlySet<number> {
  const older = points.slice(0, -1)
  const unnamed = older.filter(({ reason }) => reason !== 'named')
  const crowded = new Set(unnamed.filter((point) => isCrowded(point, points)))
  const candidates = [
    ...crowded,
    ...unnamed.filter((point) => !crowded.has(point)),
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

/** Is the point old, and was the next one made in the same hour, or the same day? */
function isCrowded({ serial, savedAt }: StoredPoint, points: readonly StoredPoint[]): boolean {
  const next = points.find((point) => point.serial > serial)
  const latest = points.at(-1)
  if (next === undefined || latest === undefined) return false
  return THINNED.some(
    ([age, span]) =>
      latest.savedAt - savedAt > age && Math.floor(savedAt / span) === Math.floor(next.savedAt / span),
  )
}
