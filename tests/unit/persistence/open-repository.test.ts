import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { diffBetween, TABLE_NAMES, type DocumentContent } from '../../../src/domain'
import { openRepository } from '../../../src/persistence'
import { DATABASE_VERSION } from '../../../src/persistence/database/database'
import { databaseFailure } from '../../../src/persistence/database/database-failure'
import fixture from '../../fixtures/documents/v0001.json'
import { bigObjective, objective, okr } from '../../support/builders'
import { must } from '../../support/must'
import { documentId, renamed } from './support/contents'

const id = documentId('map')
const map = okr(bigObjective('Learn to sail', objective('Find a crew')))
let count = 0
const freshName = (): string => `open-${(count += 1)}`

/** The tables as version 1 of the database declared them; this text never changes. */
const TABLES_1 = {
  documents: 'id',
  records: '[documentId+table+id], headline',
  sessions: 'documentId',
  snapshots: '++, documentId',
}

async function open(name: string) {
  const opened = await openRepository({ name })
  if (!opened.ok) throw new Error(opened.error.type)
  return opened.value
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the repository on disk', () => {
  it('finds everything again after it was closed', async () => {
    const name = freshName()
    await (await open(name)).create(id, map)
    const loaded = await (await open(name)).load(id)
    expect(loaded.ok && loaded.value.content.nodes).toHaveLength(2)
  })

  it('opens what version 1 wrote', async () => {
    const name = freshName()
    const old = new Dexie(name)
    old.version(1).stores(TABLES_1)
    const stored = fixture.content as Record<
      string,
      readonly { readonly id: string; readonly parentId?: unknown }[]
    >
    await old.table('documents').put({
      ...{ id, title: 'Old', nodeCount: 1, revision: 3, schemaVersion: fixture.schemaVersion },
      ...{ createdAt: 1, changedAt: 2 },
    })
    for (const [table, rows] of Object.entries(stored))
      for (const value of rows) await old.table('records').put({ documentId: id, table, id: value.id, value })
    old.close()

    const loaded = await (await open(name)).load(id)
    expect(loaded.ok).toBe(true)
    const content: Partial<DocumentContent> = loaded.ok ? loaded.value.content : {}
    for (const table of TABLE_NAMES) expect(content[table]).toHaveLength(stored[table]?.length ?? 0)
  })

  it('lets go of the tables when another tab upgrades them, and says that this one is too old', async () => {
    const name = freshName()
    const repository = await open(name)
    await repository.create(id, map)
    const later = new Dexie(name)
    later.version(DATABASE_VERSION + 1).stores({ ...TABLES_1, extras: 'id' })
    await later.open()
    const late = await repository.commit(id, 1, diffBetween(map, renamed(map, 'Find a crew', 'Sail alone')))
    expect(late).toMatchObject({ ok: false, error: { type: 'tooNew' } })
    later.close()
  })

  it('does not open the tables of a later version', async () => {
    const name = freshName()
    const later = new Dexie(name)
    later.version(DATABASE_VERSION + 1).stores({ ...TABLES_1, extras: 'id' })
    await later.open()
    later.close()
    expect(await openRepository({ name })).toMatchObject({ ok: false, error: { type: 'tooNew' } })
  })

  it('gives up on older tables that another tab does not let go', async () => {
    const name = freshName()
    const holding = indexedDB.open(name, 1)
    await new Promise((resolve) => {
      holding.onsuccess = resolve
    })
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const opening = openRepository({ name })
    await vi.waitFor(() => {
      expect(vi.getTimerCount()).toBeGreaterThan(1)
    })
    vi.advanceTimersByTime(3_000)
    expect(await opening).toEqual({ ok: false, error: { type: 'blocked' } })
    holding.result.close()
  })

  it('gives up on a browser that never answers', async () => {
    vi.spyOn(indexedDB, 'open').mockReturnValue(new EventTarget() as IDBOpenDBRequest)
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const opening = openRepository({ name: freshName() })
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
    vi.runAllTimers()
    expect(await opening).toEqual({ ok: false, error: { type: 'noAnswer' } })
  })

  it('opens a handle again that the browser has closed', async () => {
    const name = freshName()
    const opened: IDBDatabase[] = []
    const open = indexedDB.open.bind(indexedDB)
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const request = open(...args)
      request.addEventListener('success', () => opened.push(request.result))
      return request
    })
    const repository = must(await openRepository({ name }))
    must(await repository.create(id, map))
    opened.forEach((database) => database.close())
    must(await repository.load(id))
  })

  it('names a browser that denies storage', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const denied = await openRepository({ name: freshName() })
    expect(denied).toEqual({ ok: false, error: { type: 'denied' } })
  })
})

describe('an error of the database', () => {
  it('is named by its cause', () => {
    const full = new DOMException('full', 'QuotaExceededError')
    expect(databaseFailure(full, false)).toEqual({ type: 'quota' })
    expect(databaseFailure(new Dexie.AbortError('aborted', full), false)).toEqual({ type: 'quota' })
    expect(databaseFailure(new Dexie.BulkError('bulk', { 0: full }), false)).toEqual({ type: 'quota' })
    const broken = new DOMException('Internal error opening backing store', 'UnknownError')
    expect(databaseFailure(broken, false)).toEqual({ type: 'unavailable', detail: 'UnknownError' })
    expect(databaseFailure(new Dexie.OpenFailedError('open'), false)).toMatchObject({ type: 'unavailable' })
    const mistake = new TypeError('undefined is not a function')
    expect(databaseFailure(mistake, false)).toEqual({ type: 'unexpected', error: mistake })
    expect(databaseFailure(full, true)).toMatchObject({ type: 'tooNew' })
  })
})
