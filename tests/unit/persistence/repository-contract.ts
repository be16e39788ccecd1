import { beforeEach, describe, expect, it } from 'vitest'
import {
  diffBetween,
  SCHEMA_VERSION,
  type DocumentContent,
  type DocumentId,
  type DocumentRepository,
} from '../../../src/domain'
import { createRepository } from '../../../src/persistence/repository/repository'
import type { RowStore } from '../../../src/persistence/database/row-store'
import { isScattered, rowsOf } from '../../../src/persistence/database/stored-rows'
import { bigObjective, idea, keyResult, objective, okr, parked, withMeta } from '../../support/builders'
import { createFakeClock } from '../../support/fakes'
import { byId, documentId, renamed, without } from './support/contents'

const map = okr(
  bigObjective(
    'Learn to sail',
    objective('Own the basics', keyResult('Sail 40 hours')),
    objective('Find a crew'),
  ),
  parked(idea('Buy a boat')),
)
const other: DocumentId = documentId('other')
const id = documentId('map')

/** What every repository promises, whatever lies below it. */
export function describeRepository(name: string, createRows: () => Promise<RowStore>): void {
  describe(`${name} repository`, () => {
    let clock = createFakeClock()
    let rows: RowStore
    let repository: DocumentRepository
    beforeEach(async () => {
      clock = createFakeClock()
      rows = await createRows()
      repository = createRepository(rows, () => clock.now())
    })
    it('gives back what was created, record for record', async () => {
      expect(await repository.create(id, map)).toMatchObject({
        ok: true,
        value: { content: map, revision: 1 },
      })
      const loaded = await repository.load(id)
      expect(loaded.ok && byId(loaded.value.content)).toEqual(byId(map))
      expect(loaded.ok && loaded.value.revision).toBe(1)
    })

    it('lists maps by their last change, with title, count and time', async () => {
      const created = clock.now()
      await repository.create(id, map)
      clock.advance(1_000)
      await repository.create(other, withMeta(map, { title: 'Another map' }))
      clock.advance(1_000)
      await repository.commit(id, 1, diffBetween(map, renamed(map, 'Sail 40 hours', 'Sail 50 hours')))
      expect(await repository.list()).toEqual({
        ok: true,
        value: [
          {
            id,
            title: 'Learn to sail',
            nodeCount: 5,
            changedAt: created + 2_000,
            revision: 2,
          },
          { id: other, title: 'Another map', nodeCount: 5, changedAt: created + 1_000, revision: 1 },
        ],
      })
    })

    it('writes a diff and the next revision together', async () => {
      await repository.create(id, map)
      const changed = without(renamed(map, 'Learn to sail', 'Learn to race'), 'Buy a boat')
      expect(await repository.commit(id, 1, diffBetween(map, changed))).toEqual({
        ok: true,
        value: { revision: 2 },
      })
      const loaded = await repository.load(id)
      expect(loaded.ok && byId(loaded.value.content)).toEqual(byId(changed))
      const list = await repository.list()
      expect(list.ok && list.value[0]).toMatchObject({ title: 'Learn to race', nodeCount: 4, revision: 2 })
    })

    it('forgets what was deleted and keeps what came back', async () => {
      await repository.create(id, map)
      const fewer = without(map, 'Sail 40 hours')
      await repository.commit(id, 1, diffBetween(map, fewer))
      const gone = await repository.load(id)
      expect(gone.ok && byId(gone.value.content)).toEqual(byId(fewer))
      await repository.commit(id, 2, diffBetween(fewer, map))
      const back = await repository.load(id)
      expect(back.ok && byId(back.value.content)).toEqual(byId(map))
    })

    it('packs a map anew once many of its records lie scattered', async () => {
      const ideas = Array.from({ length: 2_001 }, (_, index) => keyResult(`Sail ${index} hours`))
      const grown = okr(bigObjective('Learn to sail', objective('Own the basics', ...ideas)))
      const small = { ...grown, nodes: grown.nodes.slice(0, 2) }
      const scattered = () =>
        rows.transaction('read', async (transaction) => isScattered(await transaction.records(id)))
      await repository.create(id, small)
      await repository.commit(id, 1, diffBetween(small, grown))
      expect(await scattered()).toBe(true)
      const loaded = await repository.load(id)
      expect(loaded).toMatchObject({ ok: true, value: { revision: 3 } })
      expect(loaded.ok && byId(loaded.value.content)).toEqual(byId(grown))
      expect(await scattered()).toBe(false)
      const again = await repository.load(id)
      expect(again).toMatchObject({ ok: true, value: { revision: 3 } })
      expect(again.ok && byId(again.value.content)).toEqual(byId(grown))
    })

    it('refuses a commit that rests on another revision, and writes nothing of it', async () => {
      await repository.create(id, map)
      const first = renamed(map, 'Find a crew', 'Find a crew of four')
      await repository.commit(id, 1, diffBetween(map, first))
      const late = await repository.commit(id, 1, diffBetween(map, renamed(map, 'Find a crew', 'Sail alone')))
      expect(late).toEqual({ ok: false, error: { type: 'conflict', revision: 2 } })
      const loaded = await repository.load(id)
      expect(loaded.ok && byId(loaded.value.content)).toEqual(byId(first))
    })

    it('lets exactly one of two commits at the same moment through', async () => {
      await repository.create(id, map)
      const outcomes = await Promise.all(
        ['Sail alone', 'Find a skipper'].map((title) =>
          repository.commit(id, 1, diffBetween(map, renamed(map, 'Find a crew', title))),
        ),
      )
      expect(outcomes.map((outcome) => outcome.ok).sort()).toEqual([false, true])
    })

    it('takes everything back when a transaction breaks off', async () => {
      await repository.create(id, map)
      const broken = rows.transaction('write', async (transaction) => {
        await transaction.clearRecords(id)
        await transaction.putRecords(rowsOf({ documentId: other, revision: 1 }, map))
        throw new Error('power cut')
      })
      await expect(broken).rejects.toThrow('power cut')
      const loaded = await repository.load(id)
      expect(loaded.ok && byId(loaded.value.content)).toEqual(byId(map))
      expect(await rows.transaction('read', (transaction) => transaction.records(other))).toEqual([])
    })

    it('never creates over a map that is there', async () => {
      await repository.create(id, map)
      const again = await repository.create(id, okr(bigObjective('Empty')))
      expect(again).toEqual({ ok: false, error: { type: 'conflict', revision: 1 } })
      const loaded = await repository.load(id)
      expect(loaded.ok && loaded.value.content.nodes).toHaveLength(5)
    })

    it('does not store a map that breaks an invariant', async () => {
      const orphan: DocumentContent = { ...map, nodes: map.nodes.slice(1) }
      expect(await repository.create(id, orphan)).toMatchObject({ ok: false, error: { type: 'corrupt' } })
      expect(await repository.list()).toEqual({ ok: true, value: [] })
    })

    it('does not write what it could not read again', async () => {
      await repository.create(id, map)
      const unreadable = diffBetween(map, renamed(map, 'Find a crew', 'x'.repeat(1_000_000)))
      expect(await repository.commit(id, 1, unreadable)).toMatchObject({
        ok: false,
        error: { type: 'corrupt' },
      })
      const loaded = await repository.load(id)
      expect(loaded.ok && byId(loaded.value.content)).toEqual(byId(map))
    })

    it('names what is not there', async () => {
      const missing = { ok: false, error: { type: 'missing' } }
      expect(await repository.load(id)).toEqual(missing)
      expect(await repository.commit(id, 1, {})).toEqual(missing)
      expect(await repository.changesSince(id, 1)).toEqual(missing)
    })

    it('deletes a map and leaves the others', async () => {
      await repository.create(id, map)
      await repository.create(other, map)
      await repository.saveSession(id, { zoom: 1 })
      await repository.delete(id)
      expect(await repository.load(id)).toEqual({ ok: false, error: { type: 'missing' } })
      expect(await repository.loadSession(id)).toEqual({ ok: true, value: undefined })
      expect((await repository.load(other)).ok).toBe(true)
    })

    it('brings a deleted map back as it was, but over no other', async () => {
      await repository.create(id, map)
      await repository.saveSession(id, { zoom: 1 })
      expect((await repository.delete(id)).ok).toBe(true)
      expect(await repository.restore(id)).toEqual({ ok: true, value: undefined })
      const loaded = await repository.load(id)
      expect(loaded.ok && byId(loaded.value.content)).toEqual(byId(map))
      expect(await repository.loadSession(id)).toEqual({ ok: true, value: { zoom: 1 } })
      expect(await repository.restore(id)).toEqual({ ok: false, error: { type: 'conflict', revision: 1 } })
    })

    it('lists deleted maps until they are removed for good', async () => {
      await repository.create(id, map)
      await repository.create(other, map)
      await repository.delete(id)
      const deleted = await repository.listDeleted()
      expect(deleted.ok && deleted.value.map((summary) => summary.id)).toEqual([id])
      expect(await repository.emptyDeleted()).toEqual({ ok: true, value: undefined })
      expect(await repository.listDeleted()).toEqual({ ok: true, value: [] })
      expect(await repository.restore(id)).toEqual({ ok: false, error: { type: 'missing' } })
      expect((await repository.load(other)).ok).toBe(true)
    })

    it('keeps a session as it was', async () => {
      const session = { folded: new Set(['n1']), camera: { x: 1, y: 2, zoom: 0.5 } }
      await repository.saveSession(id, session)
      expect(await repository.loadSession(id)).toEqual({ ok: true, value: session })
    })

    it('reads only the records that changed since a revision', async () => {
      await repository.create(id, map)
      const renaming = diffBetween(map, renamed(map, 'Find a crew', 'Find a skipper'))
      await repository.commit(id, 1, renaming)
      const fewer = without(renamed(map, 'Find a crew', 'Find a skipper'), 'Buy a boat')
      await repository.commit(id, 2, diffBetween(renamed(map, 'Find a crew', 'Find a skipper'), fewer))
      const titles = async (revision: number) => {
        const changes = await repository.changesSince(id, revision)
        const nodes = changes.ok ? (changes.value.changed?.nodes ?? new Map<string, null>()) : null
        return [...(nodes?.values() ?? [])].map((node) => node?.title ?? null)
      }
      expect(await titles(3)).toEqual([])
      expect(await titles(2)).toEqual([null])
      expect(new Set(await titles(1))).toEqual(new Set(['Find a skipper', null]))
      expect(await repository.changesSince(id, 0)).toEqual({
        ok: true,
        value: { revision: 3, changed: null },
      })
    })

    describe('with rows of another kind', () => {
      async function put(content: DocumentContent, schemaVersion: number): Promise<void> {
        const row = { id, title: 'Old', nodeCount: 0, revision: 7, schemaVersion, createdAt: 1, changedAt: 2 }
        await rows.transaction('write', async (transaction) => {
          await transaction.putDocument(id, row)
          await transaction.putRecords(rowsOf({ documentId: id, revision: 7 }, content))
        })
      }

      it('opens nothing of a later version and writes nothing over it', async () => {
        const tooNew = { ok: false, error: { type: 'tooNew', schemaVersion: SCHEMA_VERSION + 1 } }
        await put(map, SCHEMA_VERSION + 1)
        expect(await repository.load(id)).toEqual(tooNew)
        expect(await repository.commit(id, 7, {})).toEqual(tooNew)
      })

      it('repairs a broken tree', async () => {
        const orphans: DocumentContent = {
          ...map,
          nodes: map.nodes.filter((node) => node.title !== 'Own the basics'),
        }
        await put(orphans, SCHEMA_VERSION)
        const loaded = await repository.load(id)
        expect(loaded.ok && loaded.value.revision).toBe(8)
        expect(loaded.ok && loaded.value.content.nodes.map((node) => node.title)).toContain('Sail 40 hours')
        const again = await repository.load(id)
        expect(again.ok && byId(again.value.content)).toEqual(loaded.ok && byId(loaded.value.content))
      })

      it('opens without the records that cannot be read, and keeps them beside it', async () => {
        await put(map, SCHEMA_VERSION)
        const value = { id: 'torn', nodeId: 5 }
        const damaged = { documentId: id, table: 'ratings', id: 'torn', value }
        await rows.transaction('write', (transaction) => transaction.putRecords([damaged]))
        const loaded = await repository.load(id)
        expect(loaded.ok && byId(loaded.value.content)).toEqual(byId(map))
        expect(loaded.ok && loaded.value.damage).toMatchObject({ unreadable: [{ value }], isNew: true })
        const again = await repository.load(id)
        expect(again.ok && again.value.damage).toMatchObject({ unreadable: [{ value }], isNew: false })
      })
    })
  })
}
