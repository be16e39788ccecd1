import { useCallback, useEffect, useState } from 'react'
import type { DeletedSummary, DocumentSummary, RepositoryFailure } from '../../domain'
import { usePorts } from '../hooks/ports'

/** The maps on this device, the latest change first; null while they are being read. */
export interface ListedMaps {
  readonly maps: readonly DocumentSummary[] | null
  /** The last one first. */
  readonly deleted: readonly DeletedSummary[]
  readonly failure: RepositoryFailure | null
  readonly reload: () => void
}

/** Follows what this and other tabs do to the maps. */
export function useMaps(): ListedMaps {
  const { library } = usePorts()
  const [list, setList] = useState<Omit<ListedMaps, 'reload'>>({
    maps: null,
    deleted: [],
    failure: null,
  })
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound((last) => last + 1), [])

  useEffect(() => {
    let current = true
    void Promise.all([library.list(), library.listDeleted()]).then(([listed, deleted]) => {
      if (!current) return
      // What was listed before stays in sight beside the failure.
      setList((before) => ({
        maps: listed.ok ? listed.value : (before.maps ?? []),
        deleted: deleted.ok ? deleted.value : before.deleted,
        failure: listed.ok ? null : listed.error,
      }))
    })
    return () => {
      current = false
    }
  }, [library, round])

  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') reload()
    }
    document.addEventListener('visibilitychange', onVisible)
    const unsubscribe = library.subscribe(reload)
    return () => {
      document.removeEventListener('visibilitychange', onVisible)
      unsubscribe()
    }
  }, [library, reload])

  return { ...list, reload }
}
