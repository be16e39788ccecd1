import { useMemo } from 'react'
import type { DocumentSummary, RepositoryFailure } from '../../domain'
import type { Result } from '../../lib'
import { usePorts, type Ports } from '../hooks/ports'
import { copyTitle } from './copy-title'
import type { MapActions } from './map-row'
import type { ListedMaps } from './use-maps'

/** Renames, duplicates and deletes maps, and says what happened; the list is shown anew. */
export function useMapActions({ maps, reload }: ListedMaps): MapActions {
  const ports = usePorts()
  return useMemo(() => createMapActions(ports, maps ?? [], reload), [ports, maps, reload])
}

function createMapActions(ports: Ports, maps: readonly DocumentSummary[], reload: () => void): MapActions {
  const { library } = ports
  const { t } = ports.i18n
  const nameOf = (map: DocumentSummary) => (map.title.trim() === '' ? t('start.maps.untitled') : map.title)

  const copyOf = (title: string, count: number) => t('start.maps.copyOf', { title, count })
  const titles = () => new Set(maps.map(nameOf))

  /** Says why nothing was done, once, and leaves the list as it is unless it may be behind. */
  function refuse({ type }: RepositoryFailure): void {
    const isNewer = type === 'tooNew'
    ports.notices.show({
      text: t(`storage.failure.${type}`),
      persistent: isNewer,
      ...(isNewer && { action: { label: t('app.update.reload'), run: () => location.reload() } }),
    })
    if (type === 'missing' || type === 'conflict') reload()
  }

  /** Says what came out and shows the list anew; the value if it went well. */
  async function finish<Value>(
    work: Promise<Result<Value, RepositoryFailure>>,
    said: string | null,
  ): Promise<Result<Value, RepositoryFailure>> {
    const outcome = await work
    if (!outcome.ok) {
      refuse(outcome.error)
      return outcome
    }
    if (said !== null) ports.notices.announce(said)
    reload()
    return outcome
  }

  function restore(map: DocumentSummary) {
    void finish(library.restore(map.id), t('start.maps.restored', { title: nameOf(map) }))
  }

  async function remove(map: DocumentSummary) {
    const title = nameOf(map)
    const removed = await finish(library.delete(map.id), null)
    if (!removed.ok) return
    ports.notices.show({
      text: t('start.maps.deleted', { title }),
      action: { label: t('app.notice.undo'), run: () => restore(map) },
    })
  }

  return {
    rename: (map, title) => void finish(library.rename(map.id, title), t('start.maps.renamed', { title })),
    duplicate: (map) => {
      const title = nameOf(map)
      const copy = library.duplicate(map.id, copyTitle(title, titles(), copyOf))
      void finish(copy, t('start.maps.duplicated', { title }))
    },
    remove: (map) => void remove(map),
    restore,
    emptyDeleted: () => void finish(library.emptyDeleted(), t('start.deleted.emptied')),
  }
}
