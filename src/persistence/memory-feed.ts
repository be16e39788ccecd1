import { createListeners, type Listeners } from './listeners'
import { feedOver, type FeedChannel, type TabFeed } from './tab-feed'

/**
 * A feed between several editors in one page. Each call of the returned function joins one more; `deliver`
 * decides when a message arrives.
 */
export function createMemoryFeed(deliver = (arrive: () => void): void => arrive()): () => TabFeed {
  const ends = new Set<Listeners<MessageEvent<unknown>>>()
  return () => {
    const own = createListeners<MessageEvent<unknown>>()
    ends.add(own)
    const channel: FeedChannel = {
      postMessage(message) {
        const event = new MessageEvent('message', { data: structuredClone(message) })
        for (const end of ends) if (end !== own) deliver(() => end.tell(event))
      },
      listen: own.add,
      close: () => ends.delete(own),
    }
    return feedOver(channel)
  }
}
