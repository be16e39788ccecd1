import { describe, expect, it } from 'vitest'
import { diffBetween, SCHEMA_VERSION, type Change } from '../../../src/domain'
import { createListeners } from '../../../src/persistence/listeners'
import { feedOver, type TabFeed } from '../../../src/persistence/tab-feed'
import { createMemoryFeed, createTabFeed } from '../../../src/persistence'
import { bigObjective, objective, okr, withMeta } from '../../support/builders'
import { documentId, renamed } from './support/contents'

const map = okr(bigObjective('Learn to sail', objective('Find a crew')))
const change: Change = {
  documentId: documentId('map'),
  revision: 2,
  diff: diffBetween(map, withMeta(renamed(map, 'Find a crew', 'Sail alone'), { stage: 'draft' })),
}

function listen(feed: TabFeed): { changes: Change[]; newer: number[] } {
  const heard = { changes: [] as Change[], newer: [] as number[] }
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

  it('says nothing more after it was closed', () => {
    const join = createMemoryFeed()
    const [near, far] = [join(), join()]
    const heard = listen(far)
    far.close()
    near.publish(change)
    expect(heard.changes).toEqual([])
  })

  it('travels through the channel of the browser', async () => {
    const [near, far] = [createTabFeed(), createTabFeed()]
    const arrived = new Promise<Change>((resolve) => far.subscribe(resolve))
    near.publish(change)
    expect(await arrived).toEqual(change)
    near.close()
    far.close()
  })

  it('hears of a later version and does not take its change', () => {
    const arriving = createListeners<MessageEvent<unknown>>()
    const heard = listen(
      feedOver({ postMessage: () => undefined, listen: arriving.add, close: () => undefined }),
    )
    const later = {
      schemaVersion: SCHEMA_VERSION + 1,
      before: {},
      after: { nodes: [{ id: 'x', shape: 'other' }] },
    }
    arriving.tell(new MessageEvent('message', { data: { documentId: 'map', revision: 2, change: later } }))
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
    {
      documentId: 'map',
      revision: 2,
      change: { schemaVersion: SCHEMA_VERSION, before: {}, after: { nodes: [{ id: 'n1', title: 7 }] } },
    },
  ])('is deaf to what is not a change: %j', (data) => {
    const arriving = createListeners<MessageEvent<unknown>>()
    const heard = listen(
      feedOver({ postMessage: () => undefined, listen: arriving.add, close: () => undefined }),
    )
    arriving.tell(new MessageEvent('message', { data }))
    expect(heard).toEqual({ changes: [], newer: [] })
  })
})
