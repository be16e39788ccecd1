import * as v from 'valibot'
import { RESTORE_REASONS, type DocumentId, type RestorePoint } from '../../domain'
import { versionOf } from './point-store'

/** A point as the index has it. */
export interface StoredPoint extends RestorePoint {
  /** Do its parts hold the whole map, or what differs from the point before? */
  readonly isWhole: boolean
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const storedPointSchema = v.object({
  serial: count,
  savedAt: v.number(),
  reason: v.fallback(v.picklist(RESTORE_REASONS), 'interval'),
  name: v.fallback(v.string(), ''),
  nodeCount: count,
  changes: v.nullable(v.object({ added: count, changed: count, moved: count, deleted: count })),
  size: count,
  isWhole: v.boolean(),
})

/** The points of a map in order, and the version of the index that they were read from. */
export interface StoredPoints {
  readonly version: number
  readonly points: readonly StoredPoint[]
}

/** The points that an index row names: from the first whole one on, up to what cannot be read. */
export function parseIndex(row: unknown): StoredPoints {
  const version = versionOf(row)
  const listed: readonly unknown[] =
    typeof row === 'object' && row !== null && 'points' in row && Array.isArray(row.points) ? row.points : []
  const points: StoredPoint[] = []
  for (const value of listed) {
    const parsed = v.safeParse(storedPointSchema, value)
    if (!parsed.success) break
    const latest = points.at(-1)
    if (latest === undefined && !parsed.output.isWhole) continue
    // What follows rests on each point before it: behind a gap nothing is true.
    if (latest !== undefined && parsed.output.serial <= latest.serial) break
    points.push(parsed.output)
  }
  return { version, points }
}

/** A point as a file has it; null where it is none. */
export function parseCopy(
  value: unknown,
): { readonly point: StoredPoint; readonly texts: readonly string[] } | null {
  const parsed = v.safeParse(v.object({ ...storedPointSchema.entries, parts: v.array(v.unknown()) }), value)
  if (!parsed.success) return null
  const { parts, ...point } = parsed.output
  return { point, texts: parts.map((part) => JSON.stringify(part)) }
}

/** The map that an index row belongs to; null where it does not say. */
export function documentOf(row: unknown): DocumentId | null {
  const parsed = v.safeParse(
    v.object({ documentId: v.custom<DocumentId>((id) => typeof id === 'string') }),
    row,
  )
  return parsed.success ? parsed.output.documentId : null
}
