import {
  countNodeChanges,
  isEmptyDiff,
  repairTree,
  type DocumentDiff,
  type DocumentId,
  type RepositoryFailure,
  type RestorePointCopy,
  type RestorePointLabel,
  type RestorePoints,
} from '../../domain'
import { err, ok, type Result } from '../../lib'
import { isSound } from '../repository/is-sound'
import { dropPoints } from './drop-points'
import { packChanges, partsOf, readParts, sizeOf, valuesOf } from './point-parts'
import type { StoredParts, PointStore, PointWrite } from './point-store'
import { applyRecords, contentOfRecords, diffInChunks, noRecords, type RecordsById } from './records-by-id'
import { isOverBudget, pointsToDrop, RING_BUDGET, type RingBudget } from './ring'
import { documentOf, parseCopy, parseIndex, type StoredPoint, type StoredPoints } from './stored-points'

type Outcome<Value> = Result<Value, RepositoryFailure>

/** How often a point is made again when another tab was faster. */
const MAX_ATTEMPTS = 5

/** The restore points in any store. */
export function createRestorePoints(store: PointStore, budget: RingBudget = RING_BUDGET): RestorePoints {
  return new StoredRestorePoints(store, budget)
}

class StoredRestorePoints implements RestorePoints {
  readonly #store: PointStore
  readonly #budget: RingBudget

  constructor(store: PointStore, budget: RingBudget) {
    this.#store = store
    this.#budget = budget
  }

  readonly list: RestorePoints['list'] = (id) =>
    this.#attempt(async () => ok((await this.#stored(id)).points.toReversed()))

  readonly read: RestorePoints['read'] = (id, serial) =>
    this.#attempt(async () => {
      const { points } = await this.#stored(id)
      if (!points.some((point) => point.serial === serial)) return err({ type: 'missing' })
      const records = await this.#recordsAt(id, points, serial)
      if (records === null) return err(unreadable(serial))
      const content = contentOfRecords(records)
      return ok((await isSound(content)) ? content : repairTree(content))
    })

  readonly add: RestorePoints['add'] = (id, label, { since, diff }) =>
    this.#attempt(async () => {
      const stored = await this.#stored(id)
      const latest = stored.points.at(-1)
      if (latest?.serial !== since) return err({ type: 'conflict', revision: latest?.serial ?? 0 })
      return this.#append(id, stored, { label, diff, isWhole: false })
    })

  readonly addContent: RestorePoints['addContent'] = (id, label, content) =>
    this.#attempt(async () => {
      for (let attempt = 1; ; attempt += 1) {
        const stored = await this.#stored(id)
        const latest = stored.points.at(-1)
        const records = latest === undefined ? null : await this.#recordsAt(id, stored.points, latest.serial)
        const diff = await diffInChunks(records ?? noRecords(), content)
        const added = await this.#append(id, stored, { label, diff, isWhole: records === null })
        if (added.ok || added.error.type !== 'conflict' || attempt === MAX_ATTEMPTS) return added
      }
    })

  readonly documents: RestorePoints['documents'] = () =>
    this.#attempt(async () => {
      const sizes = new Map<DocumentId, number>()
      for (const row of await this.#store.indexes()) {
        const id = documentOf(row)
        if (id !== null)
          sizes.set(
            id,
            parseIndex(row).points.reduce((sum, { size }) => sum + size, 0),
          )
      }
      return ok(sizes)
    })

  readonly copyOut: RestorePoints['copyOut'] = (id) =>
    this.#attempt(async () => {
      const { points } = await this.#stored(id)
      const copies: RestorePointCopy[] = []
      for (const point of points) {
        const [parts] = await this.#store.parts(id, [point.serial])
        const values = await valuesOf(parts)
        if (values === null) return err(unreadable(point.serial))
        copies.push({ ...point, parts: values })
      }
      return ok(copies)
    })

  readonly copyIn: RestorePoints['copyIn'] = (id, copies) =>
    this.#attempt(async () => {
      const { version, points } = await this.#stored(id)
      if (points.length > 0) return ok(0)
      const taken: StoredPoint[] = []
      const put: StoredParts[] = []
      for (const copy of copies) {
        const read = parseCopy(copy)
        const parts = read && (await partsOf(read.texts))
        if (read === null || parts === null || !(taken.length > 0 || read.point.isWhole)) break
        const serial = taken.length + 1
        taken.push({ ...read.point, serial, size: sizeOf(parts) })
        put.push({ serial, parts })
      }
      const write = { expectedVersion: version, points: taken, put, remove: [] }
      const written = await this.#write(id, taken.length, write)
      if (written.ok) await this.#attempt(() => this.#trim(id))
      return written
    })

  readonly delete: RestorePoints['delete'] = (id) =>
    this.#attempt(async () => {
      await this.#store.delete(id)
      return ok(undefined)
    })

  async #attempt<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    try {
      return await work()
    } catch (error) {
      return err(this.#store.failureOf(error))
    }
  }

  async #stored(id: DocumentId): Promise<StoredPoints> {
    return parseIndex(await this.#store.index(id))
  }

  /** The records of the map at a point; null where they cannot be read. */
  async #recordsAt(
    id: DocumentId,
    points: readonly StoredPoint[],
    serial: number,
  ): Promise<RecordsById | null> {
    const upTo = points.filter((point) => point.serial <= serial)
    const run = upTo.slice(upTo.findLastIndex(({ isWhole }) => isWhole))
    const parts = await this.#store.parts(
      id,
      run.map((point) => point.serial),
    )
    const records = noRecords()
    for (const each of parts)
      for await (const changed of readParts(each)) {
        if (changed === null) return null
        applyRecords(records, changed)
      }
    return records
  }

  async #append(
    id: DocumentId,
    { version, points }: StoredPoints,
    added: AddedPoint,
  ): Promise<Outcome<number>> {
    const { label, diff, isWhole } = added
    const latest = points.at(-1)
    if (latest !== undefined && !isWhole && isEmptyDiff(diff)) {
      if (label.reason !== 'named') return ok(latest.serial)
      const named = [...points.slice(0, -1), { ...latest, ...label }]
      return this.#write(id, latest.serial, { expectedVersion: version, points: named, put: [], remove: [] })
    }
    const serial = (latest?.serial ?? 0) + 1
    const parts = await packChanges(diff)
    const { added: more, deleted: fewer } = countNodeChanges({ nodes: diff.nodes ?? NO_NODES })
    const nodeCount = (isWhole ? 0 : (latest?.nodeCount ?? 0)) + more - fewer
    const changes = isWhole ? null : countNodeChanges(diff)
    const point: StoredPoint = { ...label, serial, nodeCount, changes, size: sizeOf(parts), isWhole }
    const written = await this.#write(id, serial, {
      expectedVersion: version,
      points: [...points, point],
      put: [{ serial, parts }],
      remove: [],
    })
    // The point is there whatever becomes of this: a ring that stays too large now is brought back with the next point.
    if (written.ok) await this.#attempt(() => this.#trim(id))
    return written
  }

  async #write(id: DocumentId, serial: number, change: PointWrite): Promise<Outcome<number>> {
    return (await this.#store.write(id, change)) ? ok(serial) : err({ type: 'conflict', revision: serial })
  }

  /** Brings the ring back within its budget. */
  async #trim(id: DocumentId): Promise<Outcome<void>> {
    for (let stored = await this.#stored(id); isOverBudget(stored.points, this.#budget);) {
      const { points, version } = stored
      const dropped = pointsToDrop(points, this.#budget)
      const parts = await this.#store.parts(
        id,
        points.map(({ serial }) => serial),
      )
      const left = await dropPoints(points, parts, dropped)
      // Points that cannot be read lead nowhere: only what follows the next whole one is worth keeping.
      const rest = left ?? { points: fromLastWhole(points), put: [] }
      const kept = new Set(rest.points.map(({ serial }) => serial))
      const remove = points.map(({ serial }) => serial).filter((serial) => !kept.has(serial))
      if (remove.length === 0) break
      const isWritten = await this.#store.write(id, { expectedVersion: version, ...rest, remove })
      if (!isWritten) break
      stored = await this.#stored(id)
    }
    return ok(undefined)
  }
}

interface AddedPoint {
  readonly label: RestorePointLabel
  readonly diff: DocumentDiff
  readonly isWhole: boolean
}

const NO_NODES: NonNullable<DocumentDiff['nodes']> = {
  added: new Map(),
  removed: new Map(),
  updated: new Map(),
}

function fromLastWhole(points: readonly StoredPoint[]): readonly StoredPoint[] {
  return points.slice(
    Math.max(
      points.findLastIndex(({ isWhole }) => isWhole),
      0,
    ),
  )
}

function unreadable(serial: number): RepositoryFailure {
  return { type: 'corrupt', detail: `restore point ${serial}` }
}
