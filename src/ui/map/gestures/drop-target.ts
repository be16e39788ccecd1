import {
  type DocumentReader,
  KINDS,
  type NodeId,
  type NodeRecord,
  ancestors,
  isParked,
  mapRoots,
  siblingsInColumn,
  topmost,
} from '../../../domain'
import type { Point } from '../../../lib'
import { type EditorState, type Message, dropRefusal } from '../../../editor'
import type { Gap } from '../../../layout'
import type { MapLayout } from '../layout/map-layout'

/** The branches that are dragged. */
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
  const together = ids.includes(id) ? ids.filter((other) => isParked(document, other) === parked) : [id]
  const top = topmost(document, together)
  return { ids: top, set: new Set(top), parked }
}

/** Is the node one of the dragged ones, or below one? */
export function isDragged(document: DocumentReader, { set }: Dragged, id: NodeId): boolean {
  return set.has(id) || ancestors(document, id).some((above) => set.has(above))
}

export type DropPosition =
  | { readonly type: 'child'; readonly parentId: NodeId }
  | { readonly type: 'gap'; readonly gap: Gap<NodeId>; readonly side?: 'start' | 'end' }
  | { readonly type: 'free' }
  | { readonly type: 'park' }
  /** Where it lies already. */
  | { readonly type: 'home' }

export interface DropTarget {
  readonly position: DropPosition
  readonly refusal: Message | null
}

export interface DropScene {
  readonly document: DocumentReader
  readonly layout: MapLayout
  readonly focusBranch: NodeId | null
  readonly dragged: Dragged
}

/** Px on the screen by which the border of a card belongs to the gap beside it. */
const CARD_BORDER_PX = 8

/** What dropping at a point of the map would do. */
export function dropTargetAt(scene: DropScene, point: Point, zoom: number): DropTarget {
  const place = placeAt(scene, point, CARD_BORDER_PX / Math.min(1, zoom))
  return { position: place, refusal: refusalOf(scene, place) }
}

/** What dropping on the parking lot would do. */
export function dropOnParkingLot(scene: DropScene): DropTarget {
  const { document, dragged } = scene
  if (dragged.parked) return { position: { type: 'home' }, refusal: null }
  return { position: { type: 'park' }, refusal: dropRefusal(document, dragged.set, null) }
}

function refusalOf({ document, dragged }: DropScene, place: DropPosition): Message | null {
  if (place.type === 'child') return dropRefusal(document, dragged.set, place.parentId)
  return place.type === 'gap' ? dropRefusal(document, dragged.set, place.gap.parent) : null
}

function placeAt(scene: DropScene, point: Point, slack: number): DropPosition {
  const { layout, dragged } = scene
  const card = layout.hitTest(point)
  if (card !== null && dragged.set.has(card)) return inFreeSpace(scene)
  const found = layout.gapAt(point, slack)
  const gap = found && !isOwnPlace(scene, found) ? found : null
  if (card !== null && (gap === null || (gap.before !== card && gap.after !== card)))
    return { type: 'child', parentId: card }
  const other = gap ?? gapAcross(scene, point)
  return other === null ? inFreeSpace(scene) : inGap(scene, other)
}

/** Lines of a checklist cannot stand alone: they return to their list. */
function inFreeSpace({ layout, dragged }: DropScene): DropPosition {
  return dragged.ids.every((id) => layout.isListed(id)) ? { type: 'home' } : { type: 'free' }
}

function inGap({ document }: DropScene, gap: Gap<NodeId>): DropPosition {
  const hasSides = document.meta.arrangement === 'bothSides' && standsOnSides(document.node(gap.parent))
  return hasSides ? { type: 'gap', gap, side: gap.growth === 'left' ? 'start' : 'end' } : { type: 'gap', gap }
}

/** Would nothing change? Then the room around the card is free, to place it by hand. */
function isOwnPlace({ document, dragged }: DropScene, { before, after }: Gap<NodeId>): boolean {
  const [first] = dragged.ids
  const touches = [before, after].some((id) => id !== null && dragged.set.has(id))
  if (!touches || first === undefined) return false
  const column = siblingsInColumn(document, first)
  const start = column.indexOf(first)
  return dragged.ids.every((id, index) => column[start + index] === id)
}

/** In free space, children of a Big O that are over its other side go there, and parked branches beside it. */
function gapAcross(scene: DropScene, point: Point): Gap<NodeId> | null {
  const { document, layout, dragged } = scene
  if (dragged.parked) return layout.gapBeside(nearestRoot(scene, point), point)
  const [parentId, ...others] = new Set(dragged.ids.map((id) => document.node(id)?.parentId))
  if (!parentId || others.length > 0 || document.meta.arrangement !== 'bothSides') return null
  if (!standsOnSides(document.node(parentId))) return null
  const gap = layout.gapBeside(parentId, point)
  const isOver = dragged.ids.some((id) => layout.growthOf(id) !== gap?.growth)
  return isOver ? gap : null
}

function nearestRoot({ document, layout, focusBranch }: DropScene, point: Point): NodeId {
  const roots = focusBranch === null ? mapRoots(document) : [focusBranch]
  const distance = (id: NodeId) => Math.abs((layout.rectOf(id)?.y ?? Infinity) - point.y)
  return roots.reduce((near, id) => (distance(id) < distance(near) ? id : near))
}

/** Do the children of the node stand on two sides of it? */
function standsOnSides(node: NodeRecord | undefined): boolean {
  return node !== undefined && KINDS[node.kind].hasSides
}
