import { useMemo, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { parkedRoots } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { parkedRows, sortParked, type ParkedOrder, type ParkedRow } from './parked-rows'

/** The lines of the parking lot in an order; while a title is being written, no line jumps because of it. */
export function useParkedRows(order: ParkedOrder): readonly ParkedRow[] {
  const { languageTag } = useI18n()
  const document = useEditor((state) => state.document)
  const revision = useEditor((state) => state.revision)
  const folded = useEditor(({ session }) => session.folded)
  const roots = useEditor(useShallow((state) => parkedRoots(state.document)))
  const writing = useEditor(({ ephemeral }) => ephemeral.edit !== null)
  const [sortedAt, setSortedAt] = useState(revision)
  if (!writing && sortedAt !== revision) setSortedAt(revision)
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(languageTag, { numeric: true })
    return { sortedAt, ids: sortParked(document, roots, order, compare) }.ids
  }, [document, roots, order, languageTag, sortedAt])
  return useMemo(
    () => ({ revision, rows: parkedRows(document, sorted, folded) }).rows,
    [document, sorted, folded, revision],
  )
}
