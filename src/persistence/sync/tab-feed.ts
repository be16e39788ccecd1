import * as v from 'valibot'
import { SCHEMA_VERSION, type CommittedChange, type ChangeFeed, type DocumentId } from '../../domain'
import { createEmitter } from '../../lib'
import { packDiff, packedDiffSchema, unpackDiff } from '../packed-diff'

/** The commits of the other tabs of this browser. */
export interface TabFeed extends ChangeFeed {
  /** Hears the schema version when a tab with a later version of the app writes: this one must stop. */
  subscribeNewer(listener: (schemaVersion: number) => void): () => void
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
}

/** A feed between the tabs of this browser; without channels, tabs see the changes of others when they are shown. */
export function createTabFeed(): TabFeed {
  return createFeed(openChannel())
}

const SILENT_CHANNEL: FeedChannel = { postMessage: () => undefined, listen: () => undefined }

function openChannel(): FeedChannel {
  try {
    const channel = new BroadcastChannel('objectree')
    return {
      postMessage: (message) => channel.postMessage(message),
      listen: (listener) => channel.addEventListener('message', listener),
    }
  } catch {
    return SILENT_CHANNEL
  }
}

/** A feed over any channel. A message that is not one of ours is not heard. */
export function createFeed(channel: FeedChannel): TabFeed {
  const changes = createEmitter<CommittedChange>()
  const newer = createEmitter<number>()
  channel.listen(({ data }) => {
    const message = v.safeParse(messageSchema, data)
    if (!message.success) return
    const { documentId, revision, change } = message.output
    if (change.schemaVersion > SCHEMA_VERSION) newer.emit(change.schemaVersion)
    else changes.emit({ documentId, revision, diff: unpackDiff(change) })
  })
  return {
    publish: ({ documentId, revision, diff }) => {
      // What is on disk is not lost when nobody hears of it: other tabs find it when they are shown.
      if (diff) tryToPost(channel, { documentId, revision, change: packDiff(diff) })
    },
    subscribe: changes.subscribe,
    subscribeNewer: newer.subscribe,
  }
}

function tryToPost(channel: FeedChannel, message: unknown): void {
  try {
    channel.postMessage(message)
  } catch {
    return
  }
}
