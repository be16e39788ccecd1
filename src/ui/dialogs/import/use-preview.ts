import { useEffect, useState } from 'react'
import type { CodecFailure, ImportPreview } from '../../../domain'
import type { Result } from '../../../lib'
import { usePorts } from '../../hooks/ports'

/** What the text would become; null while it is empty or still being read. */
export function usePreview(name: string, text: string): Result<ImportPreview, CodecFailure> | null {
  const { files } = usePorts()
  const [read, setRead] = useState<{ text: string; result: Result<ImportPreview, CodecFailure> } | null>(null)
  useEffect(() => {
    let current = true
    if (text.trim() === '') return
    void files.read(name, text).then((result) => {
      if (current) setRead({ text, result })
    })
    return () => {
      current = false
    }
  }, [files, name, text])
  return text.trim() === '' ? null : (read?.result ?? null)
}
