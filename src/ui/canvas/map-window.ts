import type { DocumentReader, NodeId, Rect } from '../../domain'
import type { VisibleCard, VisibleEdge } from '../../layout'
import type { MapLayout } from './map-layout'

/** What is drawn as cards and lines. */
export interface MapWindow {
  readonly cards: readonly VisibleCard<NodeId>[]
  readonly edges: readonly VisibleEdge<NodeId>[]
}

/** Siblings of the active node that are always there, so that a screen reader finds them. */
const SIBLINGS = 50

/** The active node, its parent and its siblings: in the page wherever the window is. */
function neverMissing(document: DocumentReader, active: NodeId | null): NodeId[] {
  const record = active === null ? undefined : document.node(active)
  if (!record) return []
  const siblings = document.children(record.parentId)
  const from = Math.max(0, siblings.indexOf(record.id) - SIBLINGS / 2)
  const near = siblings.slice(from, from + SIBLINGS)
  return record.parentId === null ? near : [record.parentId, ...near]
}

function cardsOf(layout: MapLayout, ids: readonly NodeId[]): VisibleCard<NodeId>[] {
  return ids.flatMap((id) => {
    const rect = layout.rectOf(id)
    const growth = layout.growthOf(id)
    return rect && growth ? [{ id, rect, growth }] : []
  })
}

/** The part of the map within `rect`, in map px, plus what must never be missing. */
export function nearWindow(
  layout: MapLayout,
  document: DocumentReader,
  active: NodeId | null,
  rect: Rect,
): MapWindow {
  const { cards, edges } = layout.window(rect)
  const present = new Set(cards.map(({ id }) => id))
  const missing = neverMissing(document, active).filter((id) => !present.has(id))
  return { cards: [...cards, ...cardsOf(layout, missing)], edges }
}

/** From far away the overview draws the map; only what must never be missing stays, for screen readers. */
export function farWindow(layout: MapLayout, document: DocumentReader, active: NodeId | null): MapWindow {
  return { cards: cardsOf(layout, neverMissing(document, active)), edges: [] }
}
