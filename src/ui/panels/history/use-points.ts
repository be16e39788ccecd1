import { useEffect, useState } from 'react'
import type { RepositoryFailure, RestorePoint } from '../../../domain'
import type { Result } from '../../../lib'
import { usePorts } from '../../hooks/ports'

/** The restore points of the open map, read again with each that is made; null until they are there. */
export function usePoints(): Result<readonly RestorePoint[], RepositoryFailure> | null {
  const { history } = usePorts()
  const [points, setPoints] = useState<Result<readonly RestorePoint[], RepositoryFailure> | null>(null)
  useEffect(() => {
    let shown = true
    const read = () =>
      void history.list().then((listed) => {
        if (shown) setPoints(listed)
      })
    read()
    const stop = history.subscribe(read)
    return () => {
      shown = false
      stop()
    }
  }, [history])
  return points
}
