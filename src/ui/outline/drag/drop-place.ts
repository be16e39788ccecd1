import type { DocumentReader, MoveNodesArgs, NodeId } from '../../../domain'
import type { OutlineRow } from '../use-outline-rows'

/** Where dragged lines would come to stand: beside a line, or below it as its child. */
export type DropSide = 'before' | 'inside' | 'after'

/** Of the height of a line, the share at its top and at its bottom that stands for the gap there. */
const GAP_SHARE = 0.3

/** Which side of a line a share of its height belongs to; the outermost line has no beside. */
export function dropSideAt(row: OutlineRow, share: number): DropSide {
  if (row.level === 1) return 'inside'
  if (share < GAP_SHARE) return 'before'
  return share > 1 - GAP_SHARE ? 'after' : 'inside'
}

/** The move that a drop makes. Behind a line that is open, its first child is the next line. */
export function dropMove(
  document: DocumentReader,
  row: OutlineRow,
  side: DropSide,
): Pick<MoveNodesArgs, 'parentId' | 'after'> {
  const { id } = row
  if (side === 'inside') return { parentId: id }
  if (side === 'after' && row.expanded === true) return { parentId: id, after: null }
  const parentId = document.node(id)?.parentId ?? null
  return { parentId, after: side === 'after' ? id : siblingBefore(document, parentId, id) }
}

function siblingBefore(document: DocumentReader, parentId: NodeId | null, id: NodeId): NodeId | null {
  const family = document.children(parentId)
  return family[family.indexOf(id) - 1] ?? null
}
