import { ancestors, type DocumentReader, type NodeId, type Relation } from '../../../domain'
import type { Point, Rect } from '../../../lib'
import type { Growth } from '../../../layout'
import { intersects } from '../layout/rects'
import { relationShape, type RelationShape } from './relation-shape'

/** What relations are drawn from. */
interface Places {
  rectOf(id: NodeId): Rect | null
  growthOf(id: NodeId): Growth | null
  hitTest(point: Point): NodeId | null
}

export interface DrawnRelation {
  readonly relation: Relation
  readonly shape: RelationShape
}

/** The relations that begin or end in a window, with their curves; an end that is folded away shows at its nearest visible ancestor. */
export function visibleRelations(document: DocumentReader, places: Places, window: Rect): DrawnRelation[] {
  return [...document.all('relations')].flatMap((relation) => {
    const shape = shapeBetween(document, places, relation, window)
    return shape === null ? [] : [{ relation, shape }]
  })
}

/** Null where both ends stand in one card, or none is in the window, if there is one to be in. */
export function shapeBetween(
  document: DocumentReader,
  places: Places,
  { from, to }: Pick<Relation, 'from' | 'to'>,
  window: Rect | null,
): RelationShape | null {
  const start = shownAt(document, places, from)
  const end = shownAt(document, places, to)
  if (start === null || end === null || start.id === end.id) return null
  if (window && !intersects(window, start.rect) && !intersects(window, end.rect)) return null
  const growth = places.growthOf(start.id) ?? 'right'
  return relationShape(start.rect, end.rect, growth, (point) => places.hitTest(point) !== null)
}

function shownAt(
  document: DocumentReader,
  places: Places,
  id: NodeId,
): { readonly id: NodeId; readonly rect: Rect } | null {
  for (const step of [id, ...ancestors(document, id)]) {
    const rect = places.rectOf(step)
    if (rect !== null) return { id: step, rect }
  }
  return null
}
