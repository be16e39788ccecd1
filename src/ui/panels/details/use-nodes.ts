import { useShallow } from 'zustand/react/shallow'
import type { NodeId, NodeRecord } from '../../../domain'
import { useEditor } from '../../hooks/editor'

/** The records of the nodes that exist. */
export function useNodes(ids: readonly NodeId[]): readonly NodeRecord[] {
  return useEditor(
    useShallow(({ document }) => ids.map((id) => document.node(id)).filter((node) => node !== undefined)),
  )
}
