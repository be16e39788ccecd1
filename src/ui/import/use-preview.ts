import { useEffect, useState } from 'react'
import type { CodecFailure, ImportPreview, ReadChoice } from '../../domain'
import type { Result } from '../../lib'
import { usePorts, type FileReadOptions, type Files, type FileSource } from '../hooks/ports'
import { rememberedColumns } from './remembered-columns'

type Outcome = Result<ImportPreview, CodecFailure>

interface Preview {
  /** What the last source became; null until the first one is read, and while there is nothing to read. */
  readonly result: Outcome | null
  /** How much of the present source is read, from 0 to 1. */
  readonly progress: number
}

/** What a file or a text would become; reading ends when another source takes its place or the dialog closes. */
export function usePreview(name: string, data: FileSource['data'], choice: ReadChoice): Preview {
  const { files } = usePorts()
  const [result, setResult] = useState<Outcome | null>(null)
  const [progress, setProgress] = useState(0)
  const isEmpty = typeof data === 'string' && data.trim() === ''
  useEffect(() => {
    const abort = new AbortController()
    const { signal } = abort
    if (isEmpty) return
    const onProgress = (share: number) => {
      if (!signal.aborted) setProgress(share)
    }
    void read(files, { name, data }, { signal, onProgress, choice }).then((outcome) => {
      if (!signal.aborted) setResult(outcome)
    })
    return () => abort.abort()
  }, [files, name, data, choice, isEmpty])
  return { result: isEmpty ? null : result, progress }
}

/** A table whose head is known is read as it was the last time. */
async function read(files: Files, source: FileSource, options: FileReadOptions): Promise<Outcome> {
  const outcome = await files.read(source, options)
  const table = outcome.ok ? outcome.value.table : undefined
  const columns = table && options.choice?.columns === undefined ? rememberedColumns(table) : null
  return columns === null
    ? outcome
    : files.read(source, { ...options, choice: { ...options.choice, columns } })
}
