import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentContent, DocumentRepository, RestoredMap } from '../../../src/domain'
import { err } from '../../../src/lib'
import { createMemoryRepository } from '../../../src/persistence'
import { restoreBackup, type BackupTarget } from '../../../src/persistence/backup/restore-backup'
import { writeBackup } from '../../../src/persistence/backup/write-backup'
import { createMemoryPointStore } from '../../../src/persistence/restore-points/memory-point-store'
import { createRestorePoints } from '../../../src/persistence/restore-points/restore-points'
import { bigObjective, idea, objective, okr, parked } from '../../support/builders'
import { createFakeClock } from '../../support/fakes'
import { createMemoryFeed } from '../../support/memory-feed'
import { must } from '../../support/must'
import { label } from './restore-points-contract'
import { byId, documentId, renamed } from './support/contents'

const HOUR = 3_600_000
const sail = documentId('sail')
const read = documentId('read')
const sailing = okr(bigObjective('Learn to sail', objective('Own the basics')), parked(idea('Buy a boat')))
const reading = okr(bigObjective('Read more', objective('A book a month')))

function createDevice() {
  const clock = createFakeClock()
  const repository = createMemoryRepository(() => clock.now())
  const restorePoints = createRestorePoints(createMemoryPointStore())
  const feed = createMemoryFeed()()
  return { clock, repository, restorePoints, feed }
}

type Device = ReturnType<typeof createDevice>

const textOf = async (device: Device) => must(await writeBackup(device)).file.text()

async function restore(target: BackupTarget, text: string): Promise<readonly RestoredMap[]> {
  return must(await restoreBackup(target, text))
}

async function contentOn({ repository }: Device, id: typeof sail): Promise<ReturnType<typeof byId>> {
  return byId(must(await repository.load(id)).content)
}

async function edit({ repository }: Device, from: DocumentContent, to: string): Promise<void> {
  const { content, revision } = must(await repository.load(sail))
  const node = content.nodes.find(({ title }) => title === from.nodes[1]?.title)
  if (node === undefined) throw new Error('no node')
  const updated = new Map([[node.id, [node, { ...node, title: to }] as const]])
  must(await repository.commit(sail, revision, { nodes: { added: new Map(), removed: new Map(), updated } }))
}

describe('a backup', () => {
  it('brings all maps with their history to another device', async () => {
    const from = createDevice()
    must(await from.repository.create(sail, sailing))
    must(await from.repository.create(read, reading))
    must(await from.restorePoints.addContent(sail, label({ name: 'Mine', reason: 'named' }), sailing))
    const later = renamed(sailing, 'Own the basics', 'Master the basics')
    must(await from.restorePoints.addContent(sail, label(), later))

    const to = createDevice()
    expect(await restore(to, await textOf(from))).toEqual([
      { title: 'Learn to sail', outcome: 'added' },
      { title: 'Read more', outcome: 'added' },
    ])
    expect(await contentOn(to, sail)).toEqual(byId(sailing))
    expect(await contentOn(to, read)).toEqual(byId(reading))
    expect(must(await to.restorePoints.list(sail))).toMatchObject([
      { serial: 2, name: '', changes: { changed: 1 } },
      { serial: 1, name: 'Mine', reason: 'named' },
    ])
    expect(byId(must(await to.restorePoints.read(sail, 1)))).toEqual(byId(sailing))
    expect(byId(must(await to.restorePoints.read(sail, 2)))).toEqual(byId(later))
    expect(must(await to.repository.list())).toEqual(must(await from.repository.list()))
  })

  it('leaves a newer map alone, and what is the same', async () => {
    const device = createDevice()
    must(await device.repository.create(sail, sailing))
    must(await device.repository.create(read, reading))
    const text = await textOf(device)
    device.clock.advance(HOUR)
    await edit(device, sailing, 'Newer')
    expect(await restore(device, text)).toEqual([
      { title: 'Learn to sail', outcome: 'newer' },
      { title: 'Read more', outcome: 'same' },
    ])
    expect(await contentOn(device, sail)).toEqual(byId(renamed(sailing, 'Own the basics', 'Newer')))
  })

  it('replaces an older map, which becomes a restore point; two backups may come one after the other', async () => {
    const device = createDevice()
    const other = createDevice()
    for (const each of [device, other]) must(await each.repository.create(sail, sailing))
    other.clock.advance(HOUR)
    await edit(other, sailing, 'First')
    const first = await textOf(other)
    other.clock.advance(HOUR)
    await edit(other, renamed(sailing, 'Own the basics', 'First'), 'Second')
    const second = await textOf(other)
    device.clock.advance(9 * HOUR)
    expect(await restore(device, first)).toEqual([{ title: 'Learn to sail', outcome: 'replaced' }])
    expect(await restore(device, second)).toEqual([{ title: 'Learn to sail', outcome: 'replaced' }])
    expect(await restore(device, first)).toEqual([{ title: 'Learn to sail', outcome: 'newer' }])
    expect(await contentOn(device, sail)).toEqual(byId(renamed(sailing, 'Own the basics', 'Second')))
    expect(byId(must(await device.restorePoints.read(sail, 1)))).toEqual(byId(sailing))
  })

  it('does not bring back what was deleted here', async () => {
    const device = createDevice()
    must(await device.repository.create(sail, sailing))
    const text = await textOf(device)
    must(await device.repository.delete(sail))
    expect(await restore(device, text)).toEqual([{ title: 'Learn to sail', outcome: 'deleted' }])
    expect(must(await device.repository.list())).toEqual([])
  })

  it('names a map that cannot be read and holds the others', async () => {
    const device = createDevice()
    must(await device.repository.create(sail, sailing))
    must(await device.repository.create(read, reading))
    const repository: DocumentRepository = {
      ...device.repository,
      load: (id) =>
        id === sail ? Promise.resolve(err({ type: 'corrupt', detail: 'test' })) : device.repository.load(id),
    }
    const written = must(await writeBackup({ ...device, repository }))
    expect(written).toMatchObject({ maps: 1, unreadable: ['Learn to sail'] })
    expect(await restore(createDevice(), await written.file.text())).toEqual([
      { title: 'Read more', outcome: 'added' },
    ])
  })
})

describe('reading a file', () => {
  it.each([
    ['', 'notBackup'],
    ['{"format":"objectree"}', 'notBackup'],
    ['{"format":"objectree-backup","version":2,"schemaVersion":1,"maps":[]}', 'newerBackup'],
    ['{"format":"objectree-backup","version":1,"schemaVersion":9999,"maps":[]}', 'newerBackup'],
  ])('%s is refused', async (text, type) => {
    expect(await restoreBackup(createDevice(), text)).toEqual({ ok: false, error: { type } })
  })

  it('takes what can be read of a damaged file', async () => {
    const device = createDevice()
    must(await device.repository.create(sail, sailing))
    must(await device.repository.create(read, reading))
    const file = JSON.parse(await textOf(device)) as { maps: Record<string, unknown>[] }
    file.maps[0] = { ...file.maps[0], id: '../../etc' }
    file.maps[1] = { ...file.maps[1], history: [{ serial: 'x' }] }
    expect(await restore(createDevice(), JSON.stringify(file))).toEqual([
      { title: '', outcome: 'failed' },
      { title: 'Read more', outcome: 'added' },
    ])
  })

  it('never throws and never leaves an unsound map, whatever the file says', async () => {
    const device = createDevice()
    must(await device.repository.create(sail, sailing))
    const text = await textOf(device)
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.string({ maxLength: 6 }), async (at, inserted) => {
        const target = createDevice()
        const restored = await restoreBackup(target, text.slice(0, at) + inserted + text.slice(at + 3))
        if (!restored.ok) return
        for (const { id } of must(await target.repository.list())) must(await target.repository.load(id))
      }),
      { seed: 15, numRuns: 150 },
    )
  })
})

it('wherever the disk fails while a backup is restored, a map is whole or as it was', async () => {
  const source = createDevice()
  must(await source.repository.create(sail, sailing))
  source.clock.advance(HOUR)
  await edit(source, sailing, 'Later')
  must(await source.repository.create(read, reading))
  const text = await textOf(source)
  const later = byId(renamed(sailing, 'Own the basics', 'Later'))
  for (let failing = 1, hasFailed = true; hasFailed; failing += 1) {
    const device = createDevice()
    must(await device.repository.create(sail, sailing))
    let calls = 0
    const call = <Value>(work: () => Promise<Value>) => {
      calls += 1
      return calls === failing ? Promise.resolve(err({ type: 'quota' } as const)) : work()
    }
    const { repository, restorePoints } = device
    await restoreBackup(
      {
        ...device,
        repository: {
          ...repository,
          list: () => call(() => repository.list()),
          listDeleted: () => call(() => repository.listDeleted()),
          load: (id) => call(() => repository.load(id)),
          create: (...args) => call(() => repository.create(...args)),
          commit: (...args) => call(() => repository.commit(...args)),
        },
        restorePoints: {
          ...restorePoints,
          addContent: (...args) => call(() => restorePoints.addContent(...args)),
          copyIn: (...args) => call(() => restorePoints.copyIn(...args)),
        },
      },
      text,
    )
    hasFailed = calls >= failing
    expect([byId(sailing), later]).toContainEqual(await contentOn(device, sail))
    for (const { id } of must(await repository.list())) must(await repository.load(id))
  }
})
