import { describe, expect, it, vi } from 'vitest'
import { diffBetween, SCHEMA_VERSION, type CommittedChange } from '../../../src/domain'
import { createEmitter } from '../../../src/lib'
import { createFeed } from '../../../src/persistence/sync/tab-feed'
import { createTabFeed, type TabFeed } from '../../../src/persistence'
import { bigObjective, objective, okr, withMeta } from '../../support/builders'
import { documentId, renamed } from './support/contents'
import { createMemoryFeed } from '../../support/memory-feed'

const map = okr(bigObjective('Learn to sail', objective('Find a crew')))
const change: CommittedChange = {
  documentId: documentId('map'),
  revision: 2,
  diff: diffBetween(map, withMeta(renamed(map, 'Find a crew', 'Sail alone'), { stage: 'draft' })),
}

function listen(feed: TabFeed): { changes: CommittedChange[]; newer: number[] } {
  const heard = { changes: [] as CommittedChange[], newer: [] as number[] }
  feed.subscribe((heardChange) => heard.changes.push(heardChange))
  feed.subscribeNewer((version) => heard.newer.push(version))
  return heard
}

describe('a feed between tabs', () => {
  it('brings a commit to every other tab and not back', () => {
    const join = createMemoryFeed()
    const feeds = [join(), join(), join()] as const
    const [own, second, third] = [listen(feeds[0]), listen(feeds[1]), listen(feeds[2])]
    feeds[0].publish(change)
    expect(own.changes).toEqual([])
    expect(second.changes).toEqual([change])
    expect(third.changes).toEqual([change])
  })

  it('says nothing to an end that left', () => {
    const join = createMemoryFeed()
    const [near, far] = [join(), join()]
    const heard = listen(far)
    far.leave()
    near.publish(change)
    expect(heard.changes).toEqual([])
  })

  it('travels through the channel of the browser', async () => {
    const [near, far] = [createTabFeed(), createTabFeed()]
    const arrived = new Promise<CommittedChange>((resolve) => far.subscribe(resolve))
    near.publish(change)
    expect(await arrived).toEqual(change)
  })

  it('hears of a later version and does not take its change', () => {
    const arriving = createEmitter<MessageEvent<unknown>>()
    const heard = listen(createFeed({ postMessage: () => undefined, listen: arriving.subscribe }))
    const later = {
      schemaVersion: SCHEMA_VERSION + 1,
      before: {},
      after: { nodes: [{ id: 'x', shape: 'other' }] },
    }
    arriving.emit(new MessageEvent('message', { data: { documentId: 'map', revision: 2, change: later } }))
    expect(heard).toEqual({ changes: [], newer: [SCHEMA_VERSION + 1] })
  })

  it.each([
    null,
    'hello',
    { documentId: 'map', revision: 'two', change: {} },
    {
      documentId: 'map',
      revision: 2,
      change: { schemaVersion: SCHEMA_VERSION, before: {}, after: { nodes: 5 } },
    },
  ])('is deaf to what is not a change: %j', (data) => {
    const arriving = createEmitter<MessageEvent<unknown>>()
    const heard = listen(createFeed({ postMessage: () => undefined, listen: arriving.subscribe }))
    arriving.emit(new MessageEvent('message', { data }))
    expect(heard).toEqual({ changes: [], newer: [] })
  })
  it('hears that the disk has moved where the change itself is none', () => {
    const arriving = createEmitter<MessageEvent<unknown>>()
    const heard = listen(createFeed({ postMessage: () => undefined, listen: arriving.subscribe }))
    const broken = { schemaVersion: SCHEMA_VERSION, before: {}, after: { nodes: [{ id: 'n1', title: 7 }] } }
    arriving.emit(new MessageEvent('message', { data: { documentId: 'map', revision: 2, change: broken } }))
    expect(heard).toEqual({ changes: [{ documentId: 'map', revision: 2, diff: null }], newer: [] })
  })

  it('goes without messages where the browser has no channels, or refuses to open or use one', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    class Refusing extends EventTarget {
      readonly postMessage = refuse
    }
    const Denied = vi.fn(function () {
      refuse()
    })
    for (const channel of [undefined, Denied, Refusing]) {
      vi.stubGlobal('BroadcastChannel', channel)
      expect(() => createTabFeed().publish(change)).not.toThrow()
    }
    Reflect.deleteProperty(globalThis, 'BroadcastChannel')
    expect(() => createTabFeed().publish(change)).not.toThrow()
    vi.unstubAllGlobals()
  })
})
