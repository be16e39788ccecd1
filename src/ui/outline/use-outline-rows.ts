import { useMemo } from 'react'
import type { DocumentReader, NodeId } from '../../domain'
import { visibleRoots, type Session } from '../../editor'
import { useEditor } from '../hooks/editor'
import { treeRows, type TreeRow } from '../tree/tree-rows'

/** A node that shows in the outline. */
export type OutlineRow = TreeRow<NodeId>

/** The lines that show, in reading order. */
export function outlineRows(
  document: DocumentReader,
  { folded, focusBranch }: Pick<Session, 'folded' | 'focusBranch'>,
): readonly OutlineRow[] {
  return treeRows(visibleRoots(document, focusBranch), {
    childrenOf: (id) => document.children(id),
    isFolded: (id) => folded.has(id),
  })
}

/** The same of the open map, which is walked when its tree, its folds or its focus change, not when it is written in. */
export function useOutlineRows(): readonly OutlineRow[] {
  const document = useEditor((state) => state.document)
  const structure = useEditor((state) => state.document.structureVersion)
  const folded = useEditor(({ session }) => session.folded)
  const focusBranch = useEditor(({ session }) => session.focusBranch)
  return useMemo(
    () => ({ structure, rows: outlineRows(document, { folded, focusBranch }) }),
    [document, structure, folded, focusBranch],
  ).rows
}
