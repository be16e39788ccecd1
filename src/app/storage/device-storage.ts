import { err, ok } from '../../lib'
import {
  askForPersistence,
  documentsInJournal,
  loadBackups,
  persistenceNow,
  removeOrphanedPoints,
} from '../../persistence'
import type { DeviceStorage } from '../../ui'
import { saveAs } from '../files/save-as'
import type { AppServices } from '../services'
import { clearsAfterAWeek } from './clears-after-a-week'
import { openMaps } from './open-maps'

/** The code of backups did not come. */
const NOT_LOADED = { type: 'unavailable', detail: 'the code of backups' } as const

/** The storage of this browser as a whole. */
export function createDeviceStorage(services: AppServices): DeviceStorage {
  const { repository, restorePoints, feed, clock, copyLog, errorLog } = services
  const manager = 'storage' in navigator ? navigator.storage : {}
  const source = { repository, restorePoints, feed, clock }
  return {
    errors: errorLog,
    async state() {
      // The repository alone removes maps that were deleted long ago. What fails now is tried again with the next look.
      void removeOrphanedPoints(source)
      const [persistence, estimate, open] = await Promise.all([
        persistenceNow(manager),
        usageNow(),
        openMaps(),
      ])
      return {
        persistence,
        isClearedAfterAWeek: clearsAfterAWeek(),
        ...estimate,
        lastCopyAt: copyLog.lastCopyAt(),
        waiting: [...documentsInJournal(() => localStorage)],
        open,
      }
    },
    askToKeep: () => askForPersistence(manager),
    async backUp() {
      const backups = await loadBackups().catch(() => null)
      if (backups === null) return err(NOT_LOADED)
      const written = await backups.writeBackup(source)
      if (!written.ok) return written
      saveAs(written.value.file, `Objectree ${clock.today()}.backup.json`)
      copyLog.noteCopy(clock.now())
      return ok(written.value)
    },
    async restore(file) {
      const backups = await loadBackups().catch(() => null)
      if (backups === null) return err(NOT_LOADED)
      const text = await file.text().catch(() => null)
      return text === null ? err({ type: 'unreadableFile' }) : backups.restoreBackup(source, text)
    },
  }
}

async function usageNow() {
  if (!('storage' in navigator) || !('estimate' in navigator.storage)) return { usage: null, quota: null }
  try {
    const { usage = null, quota = null } = await navigator.storage.estimate()
    return { usage, quota }
  } catch {
    return { usage: null, quota: null }
  }
}
