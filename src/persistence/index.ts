export { createAutosave } from './sync/autosave'
export { createJournal, documentsInJournal } from './sync/journal'
export { createMapLibrary } from './map-library'
export { loadMemoryStorage } from './load-memory-storage'
export { createMemoryRepository } from './repository/memory-repository'
export { openRepository } from './repository/open-repository'
export { askForPersistence, persistenceNow } from './persistent-storage'
export { createTabFeed, type TabFeed } from './sync/tab-feed'
export {
  createMemoryRestorePoints,
  loadPointRecorder,
  openRestorePoints,
} from './restore-points/open-restore-points'
export { removeOrphanedPoints } from './restore-points/remove-orphaned-points'
export { openRoomStates, type RoomStates } from './rooms/room-states'
export { loadBackups } from './backup/load-backups'
