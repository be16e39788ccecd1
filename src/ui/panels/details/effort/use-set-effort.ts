import { useRef } from 'react'
import { effortFamily, type DocumentReader, type NodeId, type Shares } from '../../../../domain'
import { commands } from '../../../../editor'
import { useEditorInstance } from '../../../hooks/editor'

/**
 * Sets the share of a card as it is typed. All of one visit to its field, which carries the same merge key, is absorbed from
 * the shares before: the siblings give way to the whole number, not to each of its digits.
 */
export function useSetEffort(id: NodeId | undefined): (effort: number | null, mergeKey: string) => void {
  const editor = useEditorInstance()
  const visit = useRef<{ readonly mergeKey: string; readonly from: Shares }>(null)
  return (effort, mergeKey) => {
    if (id === undefined) return
    if (visit.current?.mergeKey !== mergeKey)
      visit.current = { mergeKey, from: sharesOf(editor.store.getState().document, id) }
    editor.execute(commands.setEffort, { id, effort, mergeKey, from: visit.current.from })
  }
}

function sharesOf(document: DocumentReader, id: NodeId): Shares {
  const parentId = document.node(id)?.parentId
  const family = parentId ? effortFamily(document, parentId) : []
  return new Map(family.flatMap((node) => (node.effort === null ? [] : [[node.id, node.effort]])))
}
