import type { Point, Rect } from '../../../lib'
import { commands } from '../../../editor'
import { type Drag, type DragSurface, onCanvas, onMap } from './drag-surface'

/** A box drawn over the map selects the cards that it meets. */
export function createBoxDrag(surface: DragSurface, start: Point, add: boolean): Drag {
  const { editor, layout, indicators } = surface
  // The first corner stays on the map while the map scrolls.
  const corner = onMap(surface, start)

  function cardsUntil(at: Point) {
    return layout.window(between(corner, onMap(surface, at))).cards
  }

  return {
    follow(at) {
      const { x, y, zoom } = surface.view()
      const end = onCanvas(surface, at)
      indicators.showBox(between({ x: corner.x * zoom + x, y: corner.y * zoom + y }, end))
      indicators.showLabel(
        surface.formatMessage({ key: 'canvas.drag.boxed', data: { count: cardsUntil(at).length } }),
        end,
      )
    },
    drop(at) {
      const ids = cardsUntil(at).map(({ id }) => id)
      editor.execute(commands.selectBox, { ids, add })
    },
    end: () => indicators.clear(),
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
