import type { DocumentReader, NodeId } from '../../../domain'
import type { Rect } from '../../../lib'
import type { Selection } from '../../../editor'
import type { VisibleCard, VisibleEdge } from '../../../layout'
import type { MapLayout } from '../layout/map-layout'

/** What is drawn as cards and lines. */
export interface MapWindow {
  readonly cards: readonly VisibleCard<NodeId>[]
  readonly edges: readonly VisibleEdge<NodeId>[]
}

/** Of siblings, and of selected nodes, no more than this many are in the page wherever the window is. */
const MAX_NEIGHBOURS = 50

/** The nodes that a screen reader looks for around the active one: its parent, its siblings and the selection. */
export function neighboursForScreenReader(
  document: DocumentReader,
  { active, ids }: Selection,
): readonly NodeId[] {
  const selected = ids.slice(0, MAX_NEIGHBOURS)
  const record = active === null ? undefined : document.node(active)
  if (record === undefined) return selected
  const siblings = document.children(record.parentId)
  const from = Math.max(0, siblings.indexOf(record.id) - MAX_NEIGHBOURS / 2)
  const near = [...siblings.slice(from, from + MAX_NEIGHBOURS), ...selected]
  return record.parentId === null ? near : [record.parentId, ...near]
}

function cardsOf(layout: MapLayout, ids: Iterable<NodeId>): VisibleCard<NodeId>[] {
  return Array.from(ids).flatMap((id) => {
    const rect = layout.rectOf(id)
    const growth = layout.growthOf(id)
    return rect && growth ? [{ id, rect, growth }] : []
  })
}

/** The part of the map within `rect`, in map px, and the cards that are there in any case. */
export function cardsInWindow(layout: MapLayout, rect: Rect, present: ReadonlySet<NodeId>): MapWindow {
  const { cards, edges } = layout.window(rect)
  const missing = new Set(present)
  for (const { id } of cards) missing.delete(id)
  return { cards: [...cards, ...cardsOf(layout, missing)], edges }
}

/** From far away the overview draws the map; only what is there in any case stays, for screen readers. */
export function cardsInOverview(layout: MapLayout, present: ReadonlySet<NodeId>): MapWindow {
  return { cards: cardsOf(layout, present), edges: [] }
}
