import { useCallback, useEffect, useState } from 'react'
import type { DocumentId } from '../../domain'
import { useI18n, usePorts } from '../hooks/ports'
import type { DeviceStorage, StorageState } from './device-storage'

export interface KnownStorage {
  readonly state: StorageState
  /** By id; maps that were deleted are not among them. */
  readonly titles: ReadonlyMap<DocumentId, string>
}

/** What is known of the storage, asked again when the page is shown; null until it is there. */
export function useStorage(storage: DeviceStorage): {
  readonly known: KnownStorage | null
  readonly reload: () => void
} {
  const { library } = usePorts()
  const { t } = useI18n()
  const [known, setKnown] = useState<KnownStorage | null>(null)
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound((last) => last + 1), [])
  useEffect(() => {
    let shown = true
    void Promise.all([storage.state(), library.list()]).then(([state, listed]) => {
      if (!shown) return
      const maps = listed.ok ? listed.value : []
      setKnown({
        state,
        titles: new Map(maps.map(({ id, title }) => [id, title || t('start.maps.untitled')])),
      })
    })
    return () => {
      shown = false
    }
  }, [storage, library, t, round])
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') reload()
    }
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [reload])
  return { known, reload }
}
