import type { DocumentRepository, RestorePoints } from '../domain'
import type { TabFeed } from '../persistence'
import type { Ports } from '../ui'
import type { ErrorLog } from './errors/error-log'
import type { OpenedMap } from './map/open-map'
import type { OpenFileLink } from './files/file-link'
import type { LiveRoomService } from './room/live-room'
import type { CopyLog } from './storage/copy-log'

/** What the app is made of, whatever the language and the page. */
export interface AppServices extends Omit<
  Ports,
  'i18n' | 'history' | 'projector' | 'navigate' | 'openNewMap' | 'openWithoutView' | 'examples' | 'exercise'
> {
  readonly feed: TabFeed
  readonly repository: DocumentRepository
  readonly restorePoints: RestorePoints
  readonly copyLog: CopyLog
  readonly errorLog: ErrorLog
  readonly fileLink: OpenFileLink
  readonly room: LiveRoomService
  /** The map on the screen, so that what is unsaved can be brought to the disk before a reload. */
  readonly open: { map: OpenedMap | null }
}
