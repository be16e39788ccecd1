import { useMemo, useState } from 'react'
import {
  contentOf,
  createLiveDocument,
  invertDiff,
  type DocumentContent,
  type DocumentDiff,
  type DocumentReader,
  type NodeId,
} from '../../../domain'
import { usePorts } from '../../hooks/ports'
import { drop, type Correction } from './corrections'

export interface Corrections {
  readonly document: DocumentReader
  /** Grows when the document is corrected. */
  readonly revision: number
  /** Titles of the lines that were dropped by hand, with their branches counted. */
  readonly dropped: readonly string[]
  readonly canUndo: boolean
  /** The line to go to; null where the correction is not allowed. */
  readonly correct: (correction: Correction, id: NodeId) => NodeId | null
  readonly undo: () => void
  readonly content: () => DocumentContent
}

interface Step {
  readonly diffs: readonly DocumentDiff[]
  readonly dropped: string | null
}

/** The map to come as a person corrects it; another content begins anew. */
export function useCorrections(content: DocumentContent): Corrections {
  const { ids } = usePorts()
  const document = useMemo(() => createLiveDocument(content), [content])
  const [history, setHistory] = useState<{
    readonly of: DocumentReader
    readonly steps: readonly Step[]
  }>({ of: document, steps: [] })
  const steps = history.of === document ? history.steps : []
  const remember = (next: readonly Step[]) => setHistory({ of: document, steps: next })

  return {
    document,
    revision: document.revision,
    dropped: steps.flatMap(({ dropped }) => (dropped === null ? [] : [dropped])),
    canUndo: steps.length > 0,
    correct: (correction, id) => {
      const diffs: DocumentDiff[] = []
      const title = document.node(id)?.title ?? ''
      const next = correction(
        {
          document,
          newId: () => ids.node(),
          apply: (step) => {
            if (!step.ok) return false
            document.apply(step.value)
            diffs.push(step.value)
            return true
          },
        },
        id,
      )
      if (diffs.length > 0) remember([...steps, { diffs, dropped: correction === drop ? title : null }])
      return next
    },
    undo: () => {
      const last = steps.at(-1)
      if (!last) return
      for (const diff of [...last.diffs].reverse()) document.apply(invertDiff(diff))
      remember(steps.slice(0, -1))
    },
    content: () => (steps.length === 0 ? content : contentOf(document)),
  }
}
