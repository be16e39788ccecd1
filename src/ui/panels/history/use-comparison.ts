import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import {
  diffBetween,
  loadLiveDocument,
  type DocumentContent,
  type LiveDocument,
  type RepositoryFailure,
} from '../../../domain'
import { err, ok, type Result } from '../../../lib'
import { useEditor } from '../../hooks/editor'
import { usePorts, type MapHistory } from '../../hooks/ports'
import type { Comparison } from './changed-rows'

/** A restore point as it was read. */
export interface PointContent {
  readonly content: DocumentContent
  readonly document: LiveDocument
}

export type ReadPoint = Result<PointContent, RepositoryFailure>

/** The map at a restore point; null until it is read, and for no point. */
export function usePointContent(serial: number | null): ReadPoint | null {
  const { history } = usePorts()
  const [read, setRead] = useState<{ readonly serial: number; readonly point: ReadPoint } | null>(null)
  useEffect(() => {
    if (serial === null) return
    let wanted = true
    void readPoint(history, serial).then((point) => {
      if (wanted) setRead({ serial, point })
    })
    return () => {
      wanted = false
    }
  }, [history, serial])
  return read?.serial === serial ? read.point : null
}

async function readPoint(history: MapHistory, serial: number): Promise<ReadPoint> {
  const read = await history.read(serial)
  if (!read.ok) return err(read.error)
  return ok({ content: read.value, document: await loadLiveDocument(read.value) })
}

/** What leads from a point to another one, or to the map as it is now (null), and again soon after that has changed. */
export function useComparison(from: PointContent, to: PointContent | null): Comparison {
  const document = useEditor((state) => state.document)
  const revision = useDeferredValue(useEditor((state) => state.revision))
  return useMemo(
    () => ({
      revision,
      before: from.document,
      after: to?.document ?? document,
      diff: diffBetween(from.content, to?.content ?? document),
    }),
    [from, to, document, revision],
  )
}
