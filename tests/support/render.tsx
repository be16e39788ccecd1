import { render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { App } from '../../src/app/app'
import { createErrorLog } from '../../src/app/errors/error-log'
import { createFiles } from '../../src/app/files/files'
import type { AppServices } from '../../src/app/services'
import { createCopyLog } from '../../src/app/storage/copy-log'
import { createLiveRoom } from '../../src/app/room/live-room'
import type { DocumentContent, DocumentId, DocumentRepository } from '../../src/domain'
import { loadI18n, type Locale } from '../../src/i18n'
import { createMapLibrary, createMemoryRepository, createMemoryRestorePoints } from '../../src/persistence'
import { createNotices, createPreferences, hrefOf } from '../../src/ui'
import { createFakeClock, createFakeIds, createNoFileLink, type FakeClock } from './fakes'
import { createMemoryFeed } from './memory-feed'

interface Options {
  readonly locale?: Locale
  /** Maps on disk before the page opens, by id. */
  readonly maps?: Readonly<Record<string, DocumentContent>>
  /** The map whose page is opened; else the start page, or the one that is named. */
  readonly map?: string
  readonly page?: 'start' | 'storage'
  /** Replaces what the disk does. */
  readonly disk?: (repository: DocumentRepository) => DocumentRepository
}

export interface RenderedApp {
  readonly user: UserEvent
  readonly clock: FakeClock
  readonly services: AppServices
}

/** Renders the whole app over maps in memory, with a clock that stands still. */
export async function renderApp(options: Options = {}): Promise<RenderedApp> {
  const { locale = 'en', maps = {}, map, page = 'start', disk } = options
  const clock = createFakeClock()
  const ids = createFakeIds()
  const repository = createMemoryRepository(() => clock.now())
  for (const [id, content] of Object.entries(maps)) await repository.create(id as DocumentId, content)
  localStorage.clear()
  location.hash = map === undefined ? hrefOf({ page }) : `#/map/${map}`
  const stored = disk?.(repository) ?? repository
  const feed = createMemoryFeed()()
  const restorePoints = createMemoryRestorePoints()
  const library = createMapLibrary({ repository: stored, restorePoints, feed, ids })
  const services: AppServices = {
    clock,
    ids,
    repository: stored,
    restorePoints,
    copyLog: createCopyLog(),
    errorLog: createErrorLog(() => clock.now()),
    feed,
    library,
    room: createLiveRoom(library),
    files: createFiles({ ids, clock }),
    fileLink: createNoFileLink(),
    preferences: createPreferences(),
    notices: createNotices(),
    open: { map: null },
  }
  render(<App services={services} i18n={await loadI18n(locale)} />)
  return { user: userEvent.setup(), clock, services }
}
