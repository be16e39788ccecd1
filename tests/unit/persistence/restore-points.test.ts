import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createDexiePointStore } from '../../../src/persistence/restore-points/dexie-point-store'
import { createMemoryPointStore } from '../../../src/persistence/restore-points/memory-point-store'
import type { PointStore } from '../../../src/persistence/restore-points/point-store'
import { createRestorePoints } from '../../../src/persistence/restore-points/restore-points'
import { bigObjective, objective, okr } from '../../support/builders'
import { must } from '../../support/must'
import { describeRestorePoints, label } from './restore-points-contract'
import { byId, documentId, renamed } from './support/contents'
import { createFailingPointStore } from './support/failing-point-store'

let count = 0
describeRestorePoints('memory', createMemoryPointStore)
describeRestorePoints('Dexie', () => createDexiePointStore(`points-${(count += 1)}`))

const id = documentId('map')
const stateOf = (text: string) => okr(bigObjective('Learn to sail', objective(text)))

it('wherever the disk fails, the points that were acknowledged are there and true', async () => {
  let failedAll = true
  for (let call = 1; failedAll; call += 1) {
    const disk = createMemoryPointStore()
    const store = createFailingPointStore(disk, call)
    const points = createRestorePoints(store, { bytes: Infinity, points: 3 })
    const kept = new Map<number, string>()
    for (const text of ['a', 'b', 'c', 'd', 'e']) {
      const added = await points.addContent(id, label(), stateOf(text))
      if (added.ok) kept.set(added.value, text)
      else expect(added.error.type).toBe('quota')
    }
    failedAll = store.hasFailed
    const later = createRestorePoints(disk)
    const listed = must(await later.list(id))
    expect(listed[0]?.serial).toBe(Math.max(...kept.keys()))
    for (const { serial } of listed) {
      const text = kept.get(serial)
      if (text !== undefined) expect(byId(must(await later.read(id, serial)))).toEqual(byId(stateOf(text)))
    }
  }
})

it('a failing disk is named by every question', async () => {
  const failing = () => createRestorePoints(createFailingPointStore(createMemoryPointStore(), 1))
  const outcomes = [
    await failing().list(id),
    await failing().read(id, 1),
    await failing().documents(),
    await failing().delete(id),
    await failing().add(id, label(), { since: 1, diff: {} }),
  ]
  for (const outcome of outcomes) expect(outcome).toEqual({ ok: false, error: { type: 'quota' } })
})

it('points that cannot be read are named, and a new point begins again with the whole map', async () => {
  const store = createMemoryPointStore()
  const broken: PointStore = {
    ...store,
    parts: async (map, serials) =>
      (await store.parts(map, serials)).map((parts, at) => (serials[at] === 1 ? ['{'] : parts)),
  }
  must(await createRestorePoints(store).addContent(id, label(), stateOf('a')))
  const points = createRestorePoints(broken)
  expect(await points.read(id, 1)).toMatchObject({ ok: false, error: { type: 'corrupt' } })
  must(await points.addContent(id, label(), renamed(stateOf('a'), 'a', 'b')))
  expect(byId(must(await points.read(id, 2)))).toEqual(byId(stateOf('b')))
})

it('behind a gap in the index nothing is taken for true', async () => {
  const store = createMemoryPointStore()
  const points = createRestorePoints(store)
  for (const text of ['a', 'b', 'c']) must(await points.addContent(id, label(), stateOf(text)))
  const row = (await store.index(id)) as { readonly points: readonly object[] }
  const [first, second, third] = row.points
  const listed = (list: readonly unknown[]) =>
    createRestorePoints({ ...store, index: () => Promise.resolve({ ...row, points: list }) }).list(id)
  const serialsOf = async (list: readonly unknown[]) => must(await listed(list)).map(({ serial }) => serial)
  expect(await serialsOf([first, null, third])).toEqual([1])
  expect(await serialsOf([first, second, first, third])).toEqual([2, 1])
  expect(await serialsOf([second, third])).toEqual([])
})

it('an index that is none counts as empty', async () => {
  const store = createMemoryPointStore()
  for (const row of [null, 7, { version: 'x' }, { version: 1, points: 'none' }, { points: [{}, null] }]) {
    const points = createRestorePoints({ ...store, index: () => Promise.resolve(row) })
    expect(must(await points.list(id))).toEqual([])
  }
})
