import type { DocumentRepository, RestorePoints } from '../domain'
import { createMapLibrary, createTabFeed } from '../persistence'
import { createNotices, type PreferencesStore } from '../ui'
import type { ErrorLog } from './errors/error-log'
import { createFileLink } from './files/file-link'
import { createFiles } from './files/files'
import type { HandOutPage } from './files/hand-out-page'
import { watchDay } from './new-day'
import type { AppServices } from './services'
import { createLiveRoom } from './room/live-room'
import { createCopyLog } from './storage/copy-log'
import { randomIds, systemClock } from './system'

interface Stored {
  readonly preferences: PreferencesStore
  readonly repository: DocumentRepository
  readonly restorePoints: RestorePoints
  readonly errorLog: ErrorLog
  /** The page itself, where it is a hand-out. */
  readonly handOut?: HandOutPage
}

/** What the app is made of on this device. */
export function createServices({ handOut, ...stored }: Stored): AppServices {
  const { repository, restorePoints } = stored
  const feed = createTabFeed()
  const library = createMapLibrary({ repository, restorePoints, feed, ids: randomIds })
  const files = createFiles({ ids: randomIds, clock: systemClock }, { handOut })
  return {
    ...stored,
    clock: { ...systemClock, onNewDay: (listener) => watchDay(() => systemClock.today(), listener) },
    ids: randomIds,
    copyLog: createCopyLog(),
    feed,
    library,
    room: createLiveRoom(library),
    files,
    fileLink: createFileLink({
      fileOf: (content) => files.fileOf(handOut ? 'handOut' : 'json', content),
      isHandOut: handOut !== undefined,
    }),
    notices: createNotices(),
    open: { map: null },
  }
}
