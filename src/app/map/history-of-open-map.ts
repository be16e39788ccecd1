import { err } from '../../lib'
import type { MapHistory } from '../../ui'
import type { AppServices } from '../services'

/** The restore points of the map on the screen; without one there are none. */
export function historyOfOpenMap({
  open,
  restorePoints,
}: Pick<AppServices, 'open' | 'restorePoints'>): MapHistory {
  const noMap = () => Promise.resolve(err({ type: 'missing' } as const))
  return {
    list: () => (open.map ? restorePoints.list(open.map.id) : noMap()),
    read: (serial) => (open.map ? restorePoints.read(open.map.id, serial) : noMap()),
    save: (name) => (open.map ? open.map.points.save(name) : noMap()),
    subscribe: (listener) => open.map?.points.subscribe(listener) ?? (() => undefined),
  }
}
