import { beforeEach, describe, expect, it } from 'vitest'
import { addNode, setNodeFields, type NodeId } from '../../../src/domain'
import { createMemoryRepository } from '../../../src/persistence'
import { createJournal } from '../../../src/persistence/sync/journal'
import { createEmitter } from '../../../src/lib'
import type { TabFeed } from '../../../src/persistence'
import { byId } from './support/contents'
import { createFakeScheduler, settled, type FakeScheduler } from './support/fake-scheduler'
import { createMemoryStorage } from './support/memory-storage'
import { basics, crew, hours, id, map, onDisk } from './support/sailing'
import { openTab, titleOf, type Tab } from './support/tab'
import { createTroubledRepository, type TroubledRepository } from './support/troubled-repository'
import { createMemoryFeed } from '../../support/memory-feed'

const fresh = 'fresh' as NodeId

let repository: TroubledRepository
let scheduler: FakeScheduler
let feed: () => TabFeed
let storage: Storage

beforeEach(async () => {
  repository = createTroubledRepository(createMemoryRepository())
  scheduler = createFakeScheduler()
  feed = createMemoryFeed()
  storage = createMemoryStorage()
  await repository.create(id, map)
})

function open(page = 'page'): Promise<Tab> {
  return openTab({
    repository,
    feed: feed(),
    documentId: id,
    scheduler,
    journal: createJournal(() => storage, page),
  })
}

async function expectOnDisk(tab: Tab): Promise<void> {
  expect(byId(await onDisk(repository))).toEqual(byId(tab.content()))
}

describe('a map beside a later version of the app', () => {
  it('writes nothing more, and keeps the edits', async () => {
    const tab = await open()
    repository.failWith({ type: 'tooNew', schemaVersion: 99 })
    tab.rename(crew, 'Find a skipper')
    await scheduler.advance(60_000)
    repository.failWith(null)
    tab.rename(basics, 'Own the knots')
    expect([tab.asksBeforeLeaving(), await tab.sync.flush()]).toEqual([false, true])
    expect([storage.length, repository.commits]).toEqual([1, 1])
    expect(tab.states.at(-1)).toEqual({ type: 'failed', failure: { type: 'tooNew', schemaVersion: 99 } })
    const [entry] = createJournal(() => storage).entries(id)
    expect(entry?.diff.nodes?.updated.size).toBe(2)
  })

  it('does so too where it heard of that version during a write', async () => {
    const later = createEmitter<number>()
    feed = () => ({ ...createMemoryFeed()(), subscribeNewer: later.subscribe })
    const tab = await open()
    repository.hold()
    tab.rename(crew, 'Find a skipper')
    await scheduler.advance(100)
    later.emit(99)
    tab.rename(basics, 'Own the knots')
    repository.release()
    await scheduler.advance(60_000)
    const outdated = { type: 'failed', failure: { type: 'tooNew', schemaVersion: 99 } }
    expect(tab.states).toEqual([{ type: 'saving' }, outdated])
    expect([tab.asksBeforeLeaving(), storage.length, repository.commits]).toEqual([false, 1, 1])
    expect(titleOf(await open('later'), basics)).toBe('Own the knots')
  })
})

describe('the journal', () => {
  it('brings back what the page could not write before it went', async () => {
    const gone = await open('gone')
    repository.hold()
    gone.rename(crew, 'Find a skipper')
    gone.run(addNode, { id: fresh, parentId: crew, kind: 'keyResult', title: 'Two trial trips' })
    gone.leave()
    expect(storage.length).toBe(1)
    const again = await open('again')
    expect(titleOf(again, crew)).toBe('Find a skipper')
    expect(titleOf(again, fresh)).toBe('Two trial trips')
    repository.release()
    await scheduler.advance(100)
    expect(again.states.at(-1)).toEqual({ type: 'saved' })
    expect(storage.length).toBe(0)
    await expectOnDisk(again)
  })

  it('changes nothing when it is replayed a second time', async () => {
    const gone = await open('gone')
    gone.rename(crew, 'Find a skipper')
    gone.run(addNode, { id: fresh, parentId: crew, kind: 'keyResult', title: 'Two trial trips' })
    gone.leave()
    const [key] = [storage.key(0) ?? '']
    const entry = storage.getItem(key) ?? ''
    await scheduler.advance(100)
    expect(storage.length).toBe(0)
    storage.setItem(key, entry)
    const again = await open('again')
    await scheduler.advance(100)
    expect(byId(again.content())).toEqual(byId(gone.content()))
    expect(repository.commits).toBe(1)
    expect(storage.length).toBe(0)
  })

  it('merges with what another tab wrote since', async () => {
    const gone = await open('gone')
    repository.failWith({ type: 'unavailable', detail: '' })
    gone.rename(hours, 'Sail 50 hours')
    gone.leave()
    await settled()
    gone.sync.close()
    repository.failWith(null)
    const entry = storage.getItem(storage.key(0) ?? '') ?? ''
    storage.clear()
    const other = await open('other')
    other.run(setNodeFields, { ids: [hours], fields: { owner: 'Ada' } })
    await scheduler.advance(100)
    storage.setItem('objectree.journal.map.gone', entry)
    const again = await open('again')
    await scheduler.advance(100)
    expect(again.document.node(hours)).toMatchObject({ title: 'Sail 50 hours', owner: 'Ada' })
    expect(byId(other.content())).toEqual(byId(again.content()))
    await expectOnDisk(again)
  })

  it.each([
    ['that was closed', (tab: Tab) => tab.sync.close()],
    ['that was left', (tab: Tab) => tab.leave()],
  ])('never gets the same edits again from a map %s', async (_, goAway) => {
    const old = await open('old')
    repository.failWith({ type: 'tooNew', schemaVersion: 99 })
    old.rename(crew, 'Find a skipper')
    await scheduler.advance(100)
    goAway(old)
    repository.failWith(null)
    const later = await open('later')
    expect(titleOf(later, crew)).toBe('Find a skipper')
    later.rename(crew, 'Find a pilot')
    await scheduler.advance(100)
    expect(old.asksBeforeLeaving()).toBe(false)
    old.leave()
    expect(storage.length).toBe(0)
    expect(titleOf(await open('again'), crew)).toBe('Find a pilot')
  })

  it('gets nothing again when a closed map learns late that its last write failed', async () => {
    const tab = await open()
    repository.hold()
    tab.rename(crew, 'Find a skipper')
    tab.sync.close()
    expect(storage.length).toBe(1)
    storage.clear()
    repository.failWith({ type: 'quota' })
    repository.release()
    await scheduler.advance(60_000)
    expect([storage.length, repository.commits, tab.asksBeforeLeaving()]).toEqual([0, 1, false])
  })

  it('is emptied when the page stays and the write succeeds', async () => {
    const tab = await open()
    tab.rename(crew, 'Find a skipper')
    tab.leave()
    expect(storage.length).toBe(1)
    await settled()
    expect(storage.length).toBe(0)
  })
})
