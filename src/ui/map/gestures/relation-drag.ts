import type { NodeId, Point } from '../../../domain'
import { commands } from '../../../editor'
import { NO_INDICATOR, type DropIndicator } from './drop-indicator-layer'
import { onMap, type Drag, type DragSurface } from './drag-surface'

/** A line drawn from the handle of a card to another card relates the two. */
export function createRelationDrag(stage: DragSurface, from: NodeId): Drag {
  const { editor, layout, marks } = stage

  function targetAt(at: Point): NodeId | null {
    const id = layout.hitTest(onMap(stage, at))
    return id === from ? null : id
  }

  function markAt(at: Point): DropIndicator {
    const start = layout.rectOf(from)
    const id = targetAt(at)
    const tip = { ...onMap(stage, at), width: 1, height: 1 }
    if (start === null) return NO_INDICATOR
    const growth = tip.x < start.x + start.width / 2 ? 'left' : 'right'
    return { ring: id === null ? null : layout.rectOf(id), slot: tip, parent: start, growth }
  }

  return {
    follow(at) {
      marks.look(stage.view())
      marks.point(markAt(at), false)
    },
    drop(at) {
      const to = targetAt(at)
      if (to !== null) editor.execute(commands.addRelation, { from, to })
    },
    end: () => marks.clear(),
  }
}
