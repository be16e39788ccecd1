import type { TabFeed } from '../persistence'
import type { NewMap, Ports } from '../ui'
import type { OpenedMap } from './open-map'

/** What the app is made of, whatever the language and the page. */
export interface AppServices extends Omit<Ports, 'i18n' | 'navigate' | 'openNew' | 'examples'> {
  readonly feed: TabFeed
  /** The map on the screen, so that what is unsaved can be brought to the disk before a reload. */
  readonly open: {
    map: OpenedMap | null
    /** A map that is about to be opened for the first time. */
    fresh: NewMap | null
  }
}
