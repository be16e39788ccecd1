import { beforeEach, describe, expect, it } from 'vitest'
import { deleteBranches, moveNodes, setNodeFields } from '../../../src/domain'
import { createMemoryRepository } from '../../../src/persistence'
import { createJournal } from '../../../src/persistence/sync/journal'
import type { TabFeed } from '../../../src/persistence'
import { byId, documentId } from './support/contents'
import { createFakeScheduler, settled, type FakeScheduler } from './support/fake-scheduler'
import { createMemoryStorage } from './support/memory-storage'
import { basics, crew, hours, id, map, onDisk } from './support/sailing'
import { openTab, titleOf, type Tab } from './support/tab'
import { createTroubledRepository, type TroubledRepository } from './support/troubled-repository'
import { createMemoryFeed } from '../../support/memory-feed'

let repository: TroubledRepository
let scheduler: FakeScheduler
let join: () => TabFeed
let storage: Storage

beforeEach(async () => {
  repository = createTroubledRepository(createMemoryRepository())
  scheduler = createFakeScheduler()
  join = createMemoryFeed()
  storage = createMemoryStorage()
  await repository.create(id, map)
})

function open(page = 'page'): Promise<Tab> {
  return openTab({
    repository,
    feed: join(),
    documentId: id,
    scheduler,
    journal: createJournal(() => storage, page),
  })
}

async function expectOnDisk(tab: Tab): Promise<void> {
  expect(byId(await onDisk(repository))).toEqual(byId(tab.content()))
}

describe('autosave', () => {
  it('writes what came within a frame as one revision', async () => {
    const tab = await open()
    tab.rename(crew, 'Find')
    tab.rename(crew, 'Find a')
    tab.rename(crew, 'Find a skipper')
    expect(tab.states).toEqual([{ type: 'saving' }])
    await scheduler.advance(100)
    expect(repository.commits).toBe(1)
    expect(tab.states).toEqual([{ type: 'saving' }, { type: 'saved' }])
    await expectOnDisk(tab)
  })

  it('says saved only after the transaction is complete, and keeps the queue until then', async () => {
    const tab = await open()
    repository.hold()
    tab.rename(crew, 'Find a skipper')
    await scheduler.advance(100)
    expect(tab.states).toEqual([{ type: 'saving' }])
    tab.leave()
    expect(storage.length).toBe(1)
    repository.release()
    await settled()
    expect(tab.states.at(-1)).toEqual({ type: 'saved' })
    expect(storage.length).toBe(0)
  })

  it('has one write in flight; what comes meanwhile follows at once', async () => {
    const tab = await open()
    repository.hold()
    tab.rename(crew, 'Find a skipper')
    await scheduler.advance(100)
    tab.rename(basics, 'Own the knots')
    await scheduler.advance(100)
    expect(repository.commits).toBe(1)
    repository.release()
    await settled()
    expect(repository.commits).toBe(2)
    expect(tab.states).toEqual([{ type: 'saving' }, { type: 'saved' }])
    await expectOnDisk(tab)
  })

  it('writes nothing for an edit that was taken back within the frame', async () => {
    const tab = await open()
    tab.rename(crew, 'Find a skipper')
    tab.rename(crew, 'Find a crew')
    await scheduler.advance(100)
    expect(repository.commits).toBe(0)
    expect(tab.states.at(-1)).toEqual({ type: 'saved' })
  })

  it('flushes without waiting for the frame', async () => {
    const tab = await open()
    tab.rename(crew, 'Find a skipper')
    await tab.sync.flush()
    expect(tab.states.at(-1)).toEqual({ type: 'saved' })
    await expectOnDisk(tab)
  })

  it('keeps everything through a full disk and saves when there is room again', async () => {
    const tab = await open()
    repository.failWith({ type: 'quota' })
    tab.rename(crew, 'Find a skipper')
    await scheduler.advance(5_000)
    expect(tab.states).toEqual([{ type: 'saving' }, { type: 'failed', failure: { type: 'quota' } }])
    tab.rename(basics, 'Own the knots')
    repository.failWith(null)
    await scheduler.advance(10_000)
    expect(tab.states.at(-1)).toEqual({ type: 'saved' })
    await expectOnDisk(tab)
  })

  it('tries again at ever longer intervals', async () => {
    const tab = await open()
    repository.failWith({ type: 'unavailable', detail: '' })
    tab.rename(crew, 'Find a skipper')
    await scheduler.advance(60_000)
    expect(repository.commits).toBeLessThan(15)
    expect(repository.commits).toBeGreaterThan(5)
  })

  it('answers to a flush whether the page may go', async () => {
    const tab = await open()
    repository.failWith({ type: 'quota' })
    tab.rename(crew, 'Find a skipper')
    expect(await tab.sync.flush()).toBe(false)
    repository.failWith(null)
    expect(await tab.sync.flush()).toBe(true)
    await expectOnDisk(tab)
  })

  it('lets the browser ask before the page goes only while writing fails and something is unsent', async () => {
    const tab = await open()
    repository.failWith({ type: 'quota' })
    tab.rename(crew, 'Find a skipper')
    expect(tab.asksBeforeLeaving()).toBe(false)
    await scheduler.advance(100)
    expect(tab.asksBeforeLeaving()).toBe(true)
    tab.rename(crew, 'Find a crew')
    expect(tab.asksBeforeLeaving()).toBe(false)
    tab.rename(crew, 'Find a pilot')
    expect(tab.asksBeforeLeaving()).toBe(true)
    repository.failWith(null)
    await scheduler.advance(10_000)
    expect(tab.asksBeforeLeaving()).toBe(false)
  })

  it('goes on trying after it was closed where the journal has no room, and leaves the rest to it', async () => {
    storage = createMemoryStorage(0)
    const tab = await open()
    repository.failWith({ type: 'quota' })
    tab.rename(crew, 'Find a skipper')
    tab.sync.close()
    await scheduler.advance(1_000)
    expect(tab.asksBeforeLeaving()).toBe(true)
    repository.failWith(null)
    await scheduler.advance(10_000)
    await expectOnDisk(tab)
    expect(tab.asksBeforeLeaving()).toBe(false)
  })

  it('leaves to the journal what a closed map could not write', async () => {
    const tab = await open()
    repository.failWith({ type: 'quota' })
    tab.rename(crew, 'Find a skipper')
    tab.sync.close()
    await scheduler.advance(60_000)
    expect(repository.commits).toBe(1)
    expect([storage.length, tab.asksBeforeLeaving()]).toEqual([1, false])
  })

  it('writes what is left after it was closed, and reports nothing more', async () => {
    const tab = await open()
    tab.rename(crew, 'Find a skipper')
    tab.sync.close()
    await settled()
    await expectOnDisk(tab)
    expect(tab.states).toEqual([{ type: 'saving' }])
    expect(storage.length).toBe(0)
  })
})

describe('a database that is gone', () => {
  it('is made again from what is in memory', async () => {
    const tab = await open()
    await repository.delete(id)
    tab.rename(crew, 'Find a skipper')
    await scheduler.advance(100)
    expect(tab.states.at(-1)).toEqual({ type: 'saved' })
    await expectOnDisk(tab)
    tab.rename(crew, 'Sail alone')
    await scheduler.advance(100)
    await expectOnDisk(tab)
  })

  it('is not gone where only this map was deleted', async () => {
    const tab = await open()
    await repository.create(documentId('other'), map)
    await repository.delete(id)
    tab.rename(crew, 'Find a skipper')
    await scheduler.advance(100)
    expect(tab.states.at(-1)).toEqual({ type: 'failed', failure: { type: 'missing' } })
  })
})

it('keeps the error where saving fails by a defect, and reports it once', async () => {
  const tab = await open()
  const defect = new TypeError('undefined is not a function')
  repository.throwWith(defect)
  tab.rename(crew, 'Find a skipper')
  await scheduler.advance(5_000)
  expect(tab.states.at(-1)).toEqual({ type: 'failed', failure: { type: 'unexpected', error: defect } })
  expect(tab.reported).toEqual([defect])
  repository.throwWith(null)
  await scheduler.advance(10_000)
  await expectOnDisk(tab)
})

describe('two tabs on one map', () => {
  it('follow each other', async () => {
    const [left, right] = [await open('left'), await open('right')]
    left.rename(crew, 'Find a skipper')
    await scheduler.advance(100)
    expect(titleOf(right, crew)).toBe('Find a skipper')
    right.rename(basics, 'Own the knots')
    await scheduler.advance(100)
    expect(titleOf(left, basics)).toBe('Own the knots')
    expect(right.states).toEqual([{ type: 'saving' }, { type: 'saved' }])
    await expectOnDisk(left)
    await expectOnDisk(right)
  })

  it('merge different fields of one node, edited at the same moment', async () => {
    const [left, right] = [await open('left'), await open('right')]
    left.rename(hours, 'Sail 50 hours')
    right.run(setNodeFields, { ids: [hours], fields: { owner: 'Ada' } })
    await scheduler.advance(200)
    expect(left.document.node(hours)).toMatchObject({ title: 'Sail 50 hours', owner: 'Ada' })
    expect(byId(right.content())).toEqual(byId(left.content()))
    await expectOnDisk(left)
  })

  it('keep a branch that one deletes while the other edits it', async () => {
    const [left, right] = [await open('left'), await open('right')]
    left.run(deleteBranches, { ids: [basics] })
    right.rename(hours, 'Sail 50 hours')
    await scheduler.advance(200)
    expect(titleOf(left, hours)).toBe('Sail 50 hours')
    expect(left.document.node(hours)?.parentId).toBe(basics)
    expect(byId(right.content())).toEqual(byId(left.content()))
    await expectOnDisk(left)
  })

  it('drop the later of two moves that would close a cycle, and say so', async () => {
    const [left, right] = [await open('left'), await open('right')]
    left.run(moveNodes, { ids: [basics], parentId: crew })
    right.run(moveNodes, { ids: [crew], parentId: basics })
    await scheduler.advance(200)
    expect(left.document.node(basics)?.parentId).toBe(crew)
    expect(byId(right.content())).toEqual(byId(left.content()))
    expect([...left.droppedMoves, ...right.droppedMoves]).toEqual([crew])
    await expectOnDisk(left)
  })

  it('merge onto what the disk has where no message came', async () => {
    const silent = createMemoryFeed()
    const left = await openTab({ repository, feed: silent(), documentId: id, scheduler })
    const right = await open('right')
    left.rename(crew, 'Find a skipper')
    await scheduler.advance(100)
    expect(titleOf(right, crew)).toBe('Find a crew')
    right.rename(basics, 'Own the knots')
    await scheduler.advance(100)
    expect(titleOf(right, crew)).toBe('Find a skipper')
    await expectOnDisk(right)
  })

  it('read the disk where a message between two is missing', async () => {
    const silent = createMemoryFeed()
    const right = await open('right')
    const left = await openTab({ repository, feed: silent(), documentId: id, scheduler })
    left.rename(crew, 'Find a skipper')
    await scheduler.advance(100)
    const third = await open('third')
    third.rename(basics, 'Own the knots')
    await scheduler.advance(100)
    expect(byId(right.content())).toEqual(byId(third.content()))
    expect(titleOf(right, crew)).toBe('Find a skipper')
    expect(right.states).toEqual([])
  })

  it('read the disk when they are seen again', async () => {
    const silent = createMemoryFeed()
    const left = await openTab({ repository, feed: silent(), documentId: id, scheduler })
    const right = await open('right')
    await settled()
    left.rename(crew, 'Find a skipper')
    await scheduler.advance(100)
    expect(titleOf(right, crew)).toBe('Find a crew')
    right.comeBack()
    await settled()
    expect(titleOf(right, crew)).toBe('Find a skipper')
    expect(right.states).toEqual([])
  })

  it('do not wait for ever for a revision that the disk does not have', async () => {
    const far = join()
    const tab = await open()
    far.publish({ documentId: id, revision: 40, diff: {} })
    tab.rename(crew, 'Find a skipper')
    await scheduler.advance(100)
    expect(tab.states.at(-1)).toEqual({ type: 'saved' })
  })
})
