import type { NodeId } from '../../../domain'
import type { Point } from '../../../lib'
import { commands } from '../../../editor'
import { type Drag, type DragSurface, onMap } from './drag-surface'
import { type DropIndicator, NO_INDICATOR } from './drop-indicator'

/** A line drawn from the handle of a card to another card relates the two. */
export function createRelationDrag(surface: DragSurface, from: NodeId): Drag {
  const { editor, layout, indicators } = surface

  function targetAt(at: Point): NodeId | null {
    const id = layout.hitTest(onMap(surface, at))
    return id === from ? null : id
  }

  function markAt(at: Point): DropIndicator {
    const start = layout.rectOf(from)
    const id = targetAt(at)
    const tip = { ...onMap(surface, at), width: 1, height: 1 }
    if (start === null) return NO_INDICATOR
    const growth = tip.x < start.x + start.width / 2 ? 'left' : 'right'
    return { ring: id === null ? null : layout.rectOf(id), slot: tip, parent: start, growth, listed: false }
  }

  return {
    follow(at) {
      indicators.setViewport(surface.view())
      indicators.showTarget(markAt(at), false)
    },
    drop(at) {
      const to = targetAt(at)
      if (to !== null) editor.execute(commands.addRelation, { from, to })
    },
    end: () => indicators.clear(),
  }
}
