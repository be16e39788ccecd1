import type { RepositoryFailure, RestorePoints } from '../../domain'
import { err } from '../../lib'

/**
 * The restore points on this device; the code for them is fetched when they are first asked for, so that no map waits
 * for it to open.
 */
export function openRestorePoints(): RestorePoints {
  return restorePointsOnDemand(async () => {
    const [{ createRestorePoints }, { createDexiePointStore }] = await Promise.all([
      import('./restore-points'),
      import('./dexie-point-store'),
    ])
    return createRestorePoints(createDexiePointStore())
  })
}

/** Restore points that are forgotten with the page. */
export function createMemoryRestorePoints(): RestorePoints {
  return restorePointsOnDemand(async () => {
    const [{ createRestorePoints }, { createMemoryPointStore }] = await Promise.all([
      import('./restore-points'),
      import('./memory-point-store'),
    ])
    return createRestorePoints(createMemoryPointStore())
  })
}

/** Fetches what makes the restore points of an open map. */
export const loadPointRecorder = () => import('./point-recorder')

function restorePointsOnDemand(fetch: () => Promise<RestorePoints>): RestorePoints {
  let ready: Promise<RestorePoints> | null = null
  const open = () => {
    ready ??= fetch()
    // Code that did not come is asked for again.
    ready.catch(() => (ready = null))
    return ready
  }
  const call =
    <Args extends readonly unknown[], Outcome>(
      use: (points: RestorePoints, ...args: Args) => Promise<Outcome>,
    ) =>
    async (...args: Args) => {
      const points = await open().catch(() => null)
      return points === null ? err(NOT_LOADED) : use(points, ...args)
    }
  return {
    list: call((points, ...args: Parameters<RestorePoints['list']>) => points.list(...args)),
    read: call((points, ...args: Parameters<RestorePoints['read']>) => points.read(...args)),
    add: call((points, ...args: Parameters<RestorePoints['add']>) => points.add(...args)),
    addContent: call((points, ...args: Parameters<RestorePoints['addContent']>) =>
      points.addContent(...args),
    ),
    documents: call((points) => points.documents()),
    copyOut: call((points, ...args: Parameters<RestorePoints['copyOut']>) => points.copyOut(...args)),
    copyIn: call((points, ...args: Parameters<RestorePoints['copyIn']>) => points.copyIn(...args)),
    delete: call((points, ...args: Parameters<RestorePoints['delete']>) => points.delete(...args)),
  }
}

const NOT_LOADED: RepositoryFailure = { type: 'unavailable', detail: 'the code of restore points' }
