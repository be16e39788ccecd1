import { expect, it } from 'vitest'
import {
  contentOf,
  createLiveDocument,
  setNodeFields,
  type NodeId,
  type RestorePoint,
  type RestorePoints,
  type RestoreReason,
} from '../../../src/domain'
import { createMemoryPointStore } from '../../../src/persistence/restore-points/memory-point-store'
import { PointRecorder } from '../../../src/persistence/restore-points/point-recorder'
import { createRestorePoints } from '../../../src/persistence/restore-points/restore-points'
import { bigObjective, objective, okr } from '../../support/builders'
import { createFakeClock } from '../../support/fakes'
import { must } from '../../support/must'
import { label } from './restore-points-contract'
import { documentId, renamed } from './support/contents'

const id = documentId('map')
const MINUTE = 60_000

/** A map with one objective that is renamed at every step; the recorder begins at the first. */
function openMap(points: RestorePoints, content = okr(bigObjective('Learn to sail', objective('0')))) {
  const clock = createFakeClock()
  const document = createLiveDocument(content)
  const target = document.children(document.children(null)[0] ?? null)[0] as NodeId
  let recorder: PointRecorder | null = null
  return {
    clock,
    document,
    rename(title: string, reason: RestoreReason | null = null, isRemote = false) {
      const diff = must(setNodeFields(document, { ids: [target], fields: { title } }))
      document.apply(diff)
      const change = { diff, time: clock.now(), isRemote, reason }
      if (recorder) recorder.record(change)
      else
        recorder = new PointRecorder(
          { restorePoints: points, clock, documentId: id, document, onIdle: () => undefined },
          [change],
        )
    },
    save: (name: string) => Promise.all([recorder?.save(name), recorder?.flush()]).then(([saved]) => saved),
    flush: () => recorder?.flush(),
  }
}

async function titles(points: RestorePoints): Promise<string[]> {
  const listed: readonly RestorePoint[] = must(await points.list(id))
  const contents = await Promise.all(listed.map(({ serial }) => points.read(id, serial)))
  return contents.map((content, index) => {
    const node = must(content).nodes.find(({ kind }) => kind === 'objective')
    return `${listed[index]?.reason} ${node?.title}`
  })
}

it('the state before the first edit of a session is a point, and then one every ten minutes of work', async () => {
  const points = createRestorePoints(createMemoryPointStore())
  const map = openMap(points)
  map.rename('1')
  map.clock.advance(9 * MINUTE)
  map.rename('2')
  map.clock.advance(MINUTE)
  map.rename('3')
  await map.flush()
  expect(await titles(points)).toEqual(['interval 2', 'session 0'])
})

it('a step that is worth it has a point of the state before it', async () => {
  const points = createRestorePoints(createMemoryPointStore())
  const map = openMap(points)
  map.rename('1')
  map.rename('2', 'import')
  map.rename('3', 'stage')
  await map.flush()
  expect(await titles(points)).toEqual(['stage 2', 'import 1', 'session 0'])
})

it('a session that begins as the last one ended brings no point, whatever other tabs made of the map since', async () => {
  const points = createRestorePoints(createMemoryPointStore())
  const map = openMap(points)
  map.rename('1')
  await map.save('Mine')
  const again = openMap(points, contentOf(map.document))
  again.rename('2')
  await again.flush()
  expect(await titles(points)).toEqual(['named 1', 'session 0'])
})

it('a point that another tab made meanwhile stays, and ours follows it', async () => {
  const points = createRestorePoints(createMemoryPointStore())
  const map = openMap(points)
  map.rename('1')
  await map.flush()
  must(await points.addContent(id, label(), renamed(contentOf(map.document), '1', 'theirs')))
  map.rename('theirs', null, true)
  map.rename('2')
  must((await map.save('Mine')) ?? { ok: false, error: 'no answer' })
  map.rename('3')
  expect(await titles(points)).toEqual(['named 2', 'interval theirs', 'session 0'])
})

it('points that a full disk refuses are written once there is room', async () => {
  const points = createRestorePoints(createMemoryPointStore())
  let isFull = true
  const refused = { ok: false, error: { type: 'quota' } } as const
  const map = openMap({
    ...points,
    addContent: (...args) => (isFull ? Promise.resolve(refused) : points.addContent(...args)),
  })
  map.rename('1')
  await map.flush()
  map.rename('2', 'fixAll')
  isFull = false
  await map.flush()
  expect(await titles(points)).toEqual(['fixAll 1', 'session 0'])
})
