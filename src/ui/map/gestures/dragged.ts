import { ancestors, isParked, topmost, type DocumentReader, type NodeId } from '../../../domain'
import type { EditorState } from '../../../editor'

/** Branches on their way. */
export interface Dragged {
  /** Topmost nodes, in the order of the map. */
  readonly ids: readonly NodeId[]
  readonly set: ReadonlySet<NodeId>
  /** They come from the parking lot. */
  readonly parked: boolean
}

/** Everything selected travels when the card is part of it, else the card alone. */
export function draggedWith({ document, session }: EditorState, id: NodeId): Dragged {
  const { ids } = session.selection
  const parked = isParked(document, id)
  const company = ids.includes(id) ? ids.filter((other) => isParked(document, other) === parked) : [id]
  const top = topmost(document, company)
  return { ids: top, set: new Set(top), parked }
}

/** Is the node one of those on their way, or below one? */
export function isDragged(document: DocumentReader, { set }: Dragged, id: NodeId): boolean {
  return set.has(id) || ancestors(document, id).some((above) => set.has(above))
}
