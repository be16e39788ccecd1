import {
  KINDS,
  mapRoots,
  NODE_KINDS,
  type DocumentReader,
  type NodeId,
  type NodeKind,
  type NodeRecord,
} from '../../../domain'
import type { Session } from '../../../editor'
import type { Arrangement, BoxInput, BoxSource, Spacing } from '../../../layout'
import { isListed } from '../cards/size/card-content'
import type { CardSize } from '../cards/size/card-size'
import { LIST_INDENT } from '../cards/size/card-style'

/** Gaps below a parent, by the place of its kind in `NODE_KINDS`: the wider, the higher in the chain. */
const FAMILIES: Spacing['families'] = [
  { rank: 52, sibling: 20, list: { indent: 24, gap: 8 } },
  { rank: 60, sibling: 10, list: { indent: 24, gap: 10 } },
  { rank: 32, sibling: 8, list: { indent: LIST_INDENT.card, gap: 2 } },
  { rank: 32, sibling: 8, list: { indent: LIST_INDENT.line, gap: 2 } },
  { rank: 32, sibling: 10, list: { indent: LIST_INDENT.line, gap: 6 } },
]
/** Between the objectives of a map from the top down, where the words of links stand. */
const TOP_DOWN_SIBLING = 72

/** The gaps of a map in px. */
export function spacingOf(arrangement: Arrangement): Spacing {
  const [first, ...others] = FAMILIES
  const top = arrangement === 'topDown' ? { ...first, sibling: TOP_DOWN_SIBLING } : first
  return { families: [top, ...others], root: 80 }
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
        listed: isListed(record.kind) || (isTopDown(document) && hangsBelowObjective(document, record)),
        offset: record.offset,
        tier: NODE_KINDS.indexOf(record.kind),
      }
    },
  }
}

function isTopDown({ meta }: DocumentReader): boolean {
  return meta.arrangement === 'topDown'
}

/** From the top down, objectives stand side by side, and everything else is listed below them. */
function hangsBelowObjective(document: DocumentReader, { kind, parentId }: NodeRecord): boolean {
  const parent = parentId === null ? undefined : document.node(parentId)
  return parent !== undefined && !KINDS[parent.kind].hasSides && !isParentOfResults(kind)
}

function isParentOfResults(kind: NodeKind): boolean {
  return KINDS[kind].progress === 'children'
}
