import type { NodeId, Rect } from '../../../domain'
import type { Growth } from '../../../layout'
import { centreOf } from '../layout/rects'
import type { DropScene, DropPosition } from './drop-target'
import { NO_INDICATOR, type DropIndicator } from './drop-indicator-layer'

/** Px across of the line that shows where a card would stand. */
const BAR = 5
/** Px from the last child, or from a card without children, to where a new child would stand. */
const AWAY = { sibling: 8, rank: 32 }
const LENGTH = 110

/** What to draw for a place, in px of the map. */
export function dropIndicatorOf(scene: DropScene, place: DropPosition): DropIndicator {
  if (place.type === 'child') return childMark(scene, place.parentId)
  if (place.type !== 'gap') return NO_INDICATOR
  const { parentRect, rect, growth } = place.gap
  return { ring: null, slot: middleOf(rect, growth), parent: parentRect, growth }
}

function childMark({ document, layout, dragged }: DropScene, id: NodeId): DropIndicator {
  const parent = layout.rectOf(id)
  const last = document.children(id).findLast((child) => !dragged.set.has(child) && layout.rectOf(child))
  const growth = (last === undefined ? null : layout.growthOf(last)) ?? layout.growthOf(id)
  if (parent === null || growth === null) return NO_INDICATOR
  const beside = last === undefined ? null : layout.rectOf(last)
  return { ring: parent, slot: beside ? behind(beside, growth) : ahead(parent, growth), parent, growth }
}

function middleOf(room: Rect, growth: Growth): Rect {
  const { x, y } = centreOf(room)
  return growth === 'down'
    ? { ...room, x: x - BAR / 2, width: BAR }
    : { ...room, y: y - BAR / 2, height: BAR }
}

function behind(last: Rect, growth: Growth): Rect {
  return growth === 'down'
    ? { ...last, x: last.x + last.width + AWAY.sibling, width: BAR }
    : { ...last, y: last.y + last.height + AWAY.sibling, height: BAR }
}

function ahead(parent: Rect, growth: Growth): Rect {
  const { x, y } = centreOf(parent)
  if (growth === 'down')
    return { x: x - LENGTH / 2, y: parent.y + parent.height + AWAY.rank, width: LENGTH, height: BAR }
  const left = growth === 'left' ? parent.x - AWAY.rank - LENGTH : parent.x + parent.width + AWAY.rank
  return { x: left, y: y - BAR / 2, width: LENGTH, height: BAR }
}
