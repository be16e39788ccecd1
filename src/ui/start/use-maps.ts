import { useCallback, useEffect, useState } from 'react'
import type { DocumentSummary, RepositoryFailure } from '../../domain'
import { usePorts } from '../hooks/ports'

/** The maps on this device, the latest change first; null while they are being read. */
export interface ListedMaps {
  readonly maps: readonly DocumentSummary[] | null
  readonly failure: RepositoryFailure | null
  readonly reload: () => void
}

/** Follows what this and other tabs do to the maps. */
export function useMaps(): ListedMaps {
  const { library } = usePorts()
  const [list, setList] = useState<Omit<ListedMaps, 'reload'>>({ maps: null, failure: null })
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound((last) => last + 1), [])

  useEffect(() => {
    let current = true
    void library.list().then((listed) => {
      if (!current) return
      setList(listed.ok ? { maps: listed.value, failure: null } : { maps: [], failure: listed.error })
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
