import { useState } from 'react'
import { isParked, type DocumentReader, type NodeId } from '../../../domain'
import { useEditor } from '../../hooks/editor'

function onMap(document: DocumentReader, id: NodeId | null): NodeId | null {
  return id !== null && document.node(id) !== undefined && !isParked(document, id) ? id : null
}

/** The node of the map that was active last: the lot's own lines take the selection away from it. */
export function useLastOnMap(): NodeId | null {
  const active = useEditor(({ document, session }) => onMap(document, session.selection.active))
  const [last, setLast] = useState(active)
  if (active !== null && active !== last) setLast(active)
  return useEditor(({ document }) => onMap(document, active ?? last))
}
