import type { Point, Rect } from '../../../domain'
import { commands } from '../../../editor'
import { onCanvas, onMap, type Drag, type DragSurface } from './drag-surface'

/** A box drawn over the map selects the cards that it meets. */
export function createBoxDrag(stage: DragSurface, start: Point, add: boolean): Drag {
  const { editor, layout, marks } = stage
  // The first corner stays on the map while the map scrolls.
  const corner = onMap(stage, start)

  function cardsUntil(at: Point) {
    return layout.window(between(corner, onMap(stage, at))).cards
  }

  return {
    follow(at) {
      const { x, y, zoom } = stage.view()
      const end = onCanvas(stage, at)
      marks.box(between({ x: corner.x * zoom + x, y: corner.y * zoom + y }, end))
      marks.say(stage.say({ key: 'canvas.drag.boxed', data: { count: cardsUntil(at).length } }), end)
    },
    drop(at) {
      const ids = cardsUntil(at).map(({ id }) => id)
      editor.execute(commands.selectBox, { ids, add })
    },
    end: () => marks.clear(),
  }
}

function between(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}
