import type { TabFeed } from '../../src/persistence'
import { createEmitter, type Emitter } from '../../src/lib'
import { createFeed } from '../../src/persistence/sync/tab-feed'

export interface MemoryFeed extends TabFeed {
  /** From now on this end hears nothing more. */
  leave(): void
}

/**
 * A feed between several editors in one page. Each call of the returned function joins one more; `deliver`
 * decides when a message arrives.
 */
export function createMemoryFeed(deliver = (arrive: () => void): void => arrive()): () => MemoryFeed {
  const ends = new Set<Emitter<MessageEvent<unknown>>>()
  return () => {
    const own = createEmitter<MessageEvent<unknown>>()
    ends.add(own)
    const feed = createFeed({
      postMessage(message) {
        const event = new MessageEvent('message', { data: structuredClone(message) })
        for (const end of ends) if (end !== own) deliver(() => end.emit(event))
      },
      listen: own.subscribe,
    })
    return { ...feed, leave: () => void ends.delete(own) }
  }
}
