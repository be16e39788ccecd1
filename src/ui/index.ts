export type {
  Example,
  FileLink,
  FileLinkState,
  Files,
  FileSource,
  MapHistory,
  Picture,
  Ports,
  ProjectorLink,
} from './hooks/ports'
export type { Department, TrainerAnswer } from './hooks/exercise'
export type { DeviceStorage } from './storage/device-storage'
export { hrefOf, parseRoute, type Route } from './hooks/route'
export { createPreferences, type PreferencesStore } from './hooks/preferences'
export { MissingCode, onDemand } from './primitives/on-demand'
export { Button } from './primitives/button/button'
export { download } from './shell/download'
export { ErrorBoundary } from './shell/error-boundary'
export { Failure } from './shell/failure'
export { preloadWorkspace, prepareWorkspace } from './prepare-workspace'
export { createNotices } from './hooks/notices'
export { openNewMapOrNotify } from './import/open-new-map-or-notify'
export { OpenWithoutView } from './shell/open-without-view'
export { Opening } from './shell/opening'
export { PageFrame } from './shell/page-frame'
export { focusRegion } from './shell/focus/regions'
export { focusToolbar } from './workspace/header/toolbar/toolbar-focus'
export { StorageScreen } from './storage/storage-screen'
export { StartScreen } from './start/start-screen'

/** Fetches what draws a map as a picture. */
export const loadPictures = () => import('./map/picture/draw-picture')

/** Fetches what parts a picture that is too large for one file. */
export const loadTiles = () => import('./export/tiles')

/** Fetches what puts a map on the clipboard. */
export const loadClipboardExports = () => import('./export/clipboard-exports')

/** Fetches what the window for the projector shows. */
export const loadProjectorPage = () => import('./workshop/projector/projector-page')
/** Fetches the page that a link into a room opens. */
export const loadJoinScreen = () => import('./room/join-screen')
