import {
  countNodeChanges,
  createDiffBuilder,
  mapTables,
  TABLE_NAMES,
  type ChangedRecords,
  type DocumentDiff,
  type TableName,
  type Tables,
} from '../../domain'
import { packChanges, readParts, sizeOf } from './point-parts'
import type { StoredParts, PointParts } from './point-store'
import { applyRecords, noRecords, type RecordsById } from './records-by-id'
import type { StoredPoint } from './stored-points'

/** The points that are left, with what has to be written for it. */
export interface RemainingPoints {
  readonly points: readonly StoredPoint[]
  readonly put: readonly StoredParts[]
}

/**
 * Leaves points out: what they changed is added to the next one that stays. Null where a point cannot be read. Reads
 * them in order, with the map as it was then.
 */
export async function dropPoints(
  points: readonly StoredPoint[],
  parts: readonly unknown[],
  dropped: ReadonlySet<number>,
): Promise<RemainingPoints | null> {
  const left: StoredPoint[] = []
  const put: StoredParts[] = []
  let records = noRecords()
  let earlier = createEarlier()
  let follows = false
  let isWhole = false
  for (const [index, point] of points.entries()) {
    if (point.isWhole) {
      records = noRecords()
      earlier = createEarlier()
      isWhole = true
    }
    for await (const changed of readParts(parts[index])) {
      if (changed === null) return null
      earlier.note(changed, records)
      applyRecords(records, changed)
    }
    if (dropped.has(point.serial)) {
      follows = true
      continue
    }
    if (follows) {
      const diff = earlier.diffTo(records)
      const packed: PointParts = await packChanges(diff)
      put.push({ serial: point.serial, parts: packed })
      const changes = left.length === 0 ? null : countNodeChanges(diff)
      left.push({ ...point, isWhole, changes, size: sizeOf(packed) })
    } else left.push(point)
    earlier = createEarlier()
    follows = false
    isWhole = false
  }
  return { points: left, put }
}

/** What the records that change held before. */
interface Earlier {
  note(changed: ChangedRecords, records: RecordsById): void
  diffTo(records: RecordsById): DocumentDiff
}

type EarlierRecords = { readonly [T in TableName]: Map<string, Tables[T] | undefined> }

function createEarlier(): Earlier {
  const earlier = mapTables<EarlierRecords>(() => new Map())
  return {
    note(changed, records) {
      const note = <T extends TableName>(table: T, present: RecordsById[T] = records[table]) => {
        for (const id of changed[table]?.keys() ?? [])
          if (!earlier[table].has(id)) earlier[table].set(id, present.get(id))
      }
      TABLE_NAMES.forEach((table) => note(table))
    },
    diffTo(records) {
      const builder = createDiffBuilder()
      const add = <T extends TableName>(table: T, present: RecordsById[T] = records[table]) => {
        for (const [id, before] of earlier[table]) builder.add(table, id, { before, after: present.get(id) })
      }
      TABLE_NAMES.forEach((table) => add(table))
      return builder.build()
    },
  }
}
