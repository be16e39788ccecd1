import * as v from 'valibot'
import { SCHEMA_VERSION, type Change, type ChangeFeed, type DocumentId } from '../domain'
import { createListeners } from './listeners'
import { packDiff, packedDiffSchema, unpackDiff } from './packed-diff'

/** The commits of the other tabs of this browser. */
export interface TabFeed extends ChangeFeed {
  /** Hears the schema version when a tab with a later version of the app writes: this one must stop. */
  subscribeNewer(listener: (schemaVersion: number) => void): () => void
  close(): void
}

const messageSchema = v.object({
  documentId: v.custom<DocumentId>((id) => typeof id === 'string'),
  revision: v.pipe(v.number(), v.safeInteger()),
  change: packedDiffSchema,
})

/** Carries messages to every other end, never back to the own one. */
export interface FeedChannel {
  postMessage(message: unknown): void
  listen(listener: (event: MessageEvent<unknown>) => void): void
  close(): void
}

/** A feed between the tabs of this browser. */
export function createTabFeed(): TabFeed {
  const channel = new BroadcastChannel('objectree')
  return feedOver({
    postMessage: (message) => channel.postMessage(message),
    listen: (listener) => channel.addEventListener('message', listener),
    close: () => channel.close(),
  })
}

/** A feed over any channel. A message that is not one of ours is not heard. */
export function feedOver(channel: FeedChannel): TabFeed {
  const changes = createListeners<Change>()
  const newer = createListeners<number>()
  channel.listen(({ data }) => {
    const message = v.safeParse(messageSchema, data)
    if (!message.success) return
    const { documentId, revision, change } = message.output
    if (change.schemaVersion > SCHEMA_VERSION) newer.tell(change.schemaVersion)
    const diff = unpackDiff(change)
    if (diff) changes.tell({ documentId, revision, diff })
  })
  return {
    publish: ({ documentId, revision, diff }) =>
      channel.postMessage({ documentId, revision, change: packDiff(diff) }),
    subscribe: changes.add,
    subscribeNewer: newer.add,
    close: () => channel.close(),
  }
}
