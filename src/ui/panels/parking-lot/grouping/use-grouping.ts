import { useState } from 'react'
import { flushSync } from 'react-dom'
import { LOOSE_KIND, type DocumentReader, type NodeId } from '../../../../domain'
import { commands } from '../../../../editor'
import { useEditorInstance } from '../../../hooks/editor'

/** Where ideas can be put: onto another one, or among those without a group. */
export type GroupTarget = NodeId | 'loose'

/** Ideas on their way into another group. */
export interface Grouping {
  /** The ideas that are picked up, as far as they still are there. */
  readonly picked: readonly NodeId[]
  readonly pickUp: (ids: readonly NodeId[]) => void
  readonly put: (ids: readonly NodeId[], target: GroupTarget) => void
}

/** Picks ideas up and puts them into groups; `onPut` hears of the first of them, and of the group that this made. */
export function useGrouping(onPut: (first: NodeId, newGroup: NodeId | null) => void): Grouping {
  const { store, execute } = useEditorInstance()
  const [picked, pickUp] = useState<readonly NodeId[]>([])
  const { document } = store.getState()
  return {
    picked: picked.filter((id) => document.node(id) !== undefined),
    pickUp,
    put: (ids, target) => {
      const [first] = ids
      if (first === undefined) return
      const before = groupOf(store.getState().document, first)
      flushSync(() => {
        pickUp([])
        if (target === 'loose') execute(commands.ungroup, { ids })
        else execute(commands.group, { ids: ids.filter((id) => id !== target), onto: target })
      })
      const now = store.getState().document
      const group = groupOf(now, first)
      const isNew = group !== null && group !== before && now.node(group)?.title === ''
      onPut(first, isNew ? group : null)
    },
  }
}

/** The group that an idea is in; null where it stands alone. */
function groupOf(document: DocumentReader, id: NodeId): NodeId | null {
  const parentId = document.node(id)?.parentId ?? null
  return parentId !== null && document.node(parentId)?.kind === LOOSE_KIND ? parentId : null
}
