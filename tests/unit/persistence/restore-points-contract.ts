import { describe, expect, it } from 'vitest'
import {
  diffBetween,
  type DocumentContent,
  type RestorePointLabel,
  type RestorePoints,
} from '../../../src/domain'
import type { PointStore } from '../../../src/persistence/restore-points/point-store'
import { createRestorePoints } from '../../../src/persistence/restore-points/restore-points'
import { bigObjective, idea, keyResult, objective, okr } from '../../support/builders'
import { must } from '../../support/must'
import { byId, documentId, renamed, without } from './support/contents'

const id = documentId('map')
const first = okr(bigObjective('Learn to sail', objective('Own the basics', keyResult('Sail 40 hours'))))
const second = renamed(first, 'Own the basics', 'Master the basics')
const third = without(second, 'Sail 40 hours')

export function label(fields: Partial<RestorePointLabel> = {}): RestorePointLabel {
  return { savedAt: 1, reason: 'interval', name: '', ...fields }
}

async function readAt(points: RestorePoints, serial: number): Promise<ReturnType<typeof byId>> {
  return byId(must(await points.read(id, serial)))
}

/** What every store of restore points must do. */
export function describeRestorePoints(name: string, createStore: () => PointStore): void {
  describe(`restore points in ${name}`, () => {
    const addAll = async (points: RestorePoints, ...contents: readonly DocumentContent[]) => {
      for (const content of contents) must(await points.addContent(id, label(), content))
    }

    it('every point gives back the map as it was, the latest in the list first', async () => {
      const points = createRestorePoints(createStore())
      await addAll(points, first, second, third)
      const listed = must(await points.list(id))
      expect(listed.map(({ serial, nodeCount, changes }) => ({ serial, nodeCount, changes }))).toEqual([
        { serial: 3, nodeCount: 2, changes: { added: 0, changed: 0, moved: 0, deleted: 1 } },
        { serial: 2, nodeCount: 3, changes: { added: 0, changed: 1, moved: 0, deleted: 0 } },
        { serial: 1, nodeCount: 3, changes: null },
      ])
      expect(await readAt(points, 1)).toEqual(byId(first))
      expect(await readAt(points, 2)).toEqual(byId(second))
      expect(await readAt(points, 3)).toEqual(byId(third))
    })

    it('a point is added by what changed since the latest one', async () => {
      const points = createRestorePoints(createStore())
      await addAll(points, first)
      const diff = diffBetween(first, second)
      expect(must(await points.add(id, label(), { since: 1, diff }))).toBe(2)
      expect(await readAt(points, 2)).toEqual(byId(second))
    })

    it('refuses changes since a point that is not the latest one', async () => {
      const points = createRestorePoints(createStore())
      await addAll(points, first, second)
      const added = await points.add(id, label(), { since: 1, diff: diffBetween(first, third) })
      expect(added).toEqual({ ok: false, error: { type: 'conflict', revision: 2 } })
      expect(must(await points.list(id))).toHaveLength(2)
    })

    it('a state that is there already adds no point; a name goes to the one that has it', async () => {
      const points = createRestorePoints(createStore())
      await addAll(points, first, first)
      must(await points.addContent(id, label({ reason: 'named', name: 'Before the workshop' }), first))
      expect(must(await points.list(id))).toMatchObject([
        { serial: 1, reason: 'named', name: 'Before the workshop' },
      ])
    })

    it('keeps points within the budget: the oldest go, those with a name last, and the others stay true', async () => {
      const points = createRestorePoints(createStore(), { bytes: Infinity, points: 4 })
      await addAll(points, first)
      must(await points.addContent(id, label({ reason: 'named', name: 'Mine' }), second))
      for (const text of ['a', 'b', 'c', 'd', 'e'])
        await addAll(points, renamed(second, 'Master the basics', text))
      const listed = must(await points.list(id))
      expect(listed.map(({ serial }) => serial)).toEqual([7, 6, 2])
      expect(listed.at(-1)).toMatchObject({ name: 'Mine', changes: null })
      expect(await readAt(points, 2)).toEqual(byId(second))
      expect(await readAt(points, 6)).toEqual(byId(renamed(second, 'Master the basics', 'd')))
      expect(await readAt(points, 7)).toEqual(byId(renamed(second, 'Master the basics', 'e')))
      expect(await points.read(id, 1)).toEqual({ ok: false, error: { type: 'missing' } })
    })

    it('names the maps that have points, and forgets those of one', async () => {
      const points = createRestorePoints(createStore())
      await addAll(points, first)
      must(await points.addContent(documentId('other'), label(), third))
      expect([...must(await points.documents()).keys()].sort()).toEqual(['map', 'other'])
      must(await points.delete(id))
      expect([...must(await points.documents()).keys()]).toEqual(['other'])
      expect(must(await points.list(id))).toEqual([])
    })

    it('keeps a map of several thousand cards, and shares nothing with another map', async () => {
      const points = createRestorePoints(createStore())
      const ideas = Array.from({ length: 1_000 }, (_, index) => idea(`Idea ${index}`))
      const large = okr(bigObjective('Learn to sail', ...ideas))
      await addAll(points, large)
      must(await points.addContent(documentId('other'), label(), third))
      await addAll(points, first)
      expect(await readAt(points, 1)).toEqual(byId(large))
      expect(await readAt(points, 2)).toEqual(byId(first))
    })
  })
}
