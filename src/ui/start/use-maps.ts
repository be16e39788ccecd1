import { useCallback, useEffect, useState } from 'react'
import type { DocumentSummary, RepositoryFailure } from '../../domain'
import { usePorts } from '../hooks/ports'

/** The maps on this device, the latest change first; null while they are being read. */
export interface MapShelf {
  readonly maps: readonly DocumentSummary[] | null
  readonly failure: RepositoryFailure | null
  readonly reload: () => void
}

/** Follows what this and other tabs do to the maps. */
export function useMaps(): MapShelf {
  const { repository, feed } = usePorts()
  const [shelf, setShelf] = useState<Omit<MapShelf, 'reload'>>({ maps: null, failure: null })
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound((last) => last + 1), [])

  useEffect(() => {
    let current = true
    void repository.list().then((listed) => {
      if (!current) return
      setShelf(listed.ok ? { maps: listed.value, failure: null } : { maps: [], failure: listed.error })
    })
    return () => {
      current = false
    }
  }, [repository, round])

  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') reload()
    }
    document.addEventListener('visibilitychange', onVisible)
    const unsubscribe = feed.subscribe(reload)
    return () => {
      document.removeEventListener('visibilitychange', onVisible)
      unsubscribe()
    }
  }, [feed, reload])

  return { ...shelf, reload }
}
