import { mapRoots, NODE_KINDS, type DocumentReader, type NodeId } from '../../../domain'
import type { Session } from '../../../editor'
import type { BoxInput, BoxSource, Spacing } from '../../../layout'
import type { CardSize } from '../cards/size/card-size'

/** Gaps below a parent, by the place of its kind in `NODE_KINDS`: the wider, the higher in the chain. */
export const SPACING: Spacing = {
  families: [
    { rank: 64, sibling: 32 },
    { rank: 48, sibling: 14 },
    { rank: 28, sibling: 2 },
    { rank: 24, sibling: 2 },
    { rank: 32, sibling: 10 },
  ],
  root: 80,
}

/** What the layout reads of a map: a session folds branches away, and may show one branch only. */
export function boxSource(
  document: DocumentReader,
  session: Pick<Session, 'folded' | 'focusBranch'>,
  sizeOf: (id: NodeId) => CardSize | null,
): BoxSource<NodeId> {
  return {
    roots: () => {
      const { focusBranch } = session
      return focusBranch !== null && document.node(focusBranch) ? [focusBranch] : mapRoots(document)
    },
    box: (id): BoxInput<NodeId> | null => {
      const record = document.node(id)
      const size = sizeOf(id)
      if (!record || !size) return null
      return {
        parent: record.parentId,
        children: document.children(id),
        ...size,
        side: record.side,
        folded: session.folded.has(id),
        offset: record.offset,
        tier: NODE_KINDS.indexOf(record.kind),
      }
    },
  }
}
