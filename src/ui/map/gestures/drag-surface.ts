import type { Point, Rect } from '../../../domain'
import type { Editor, Message } from '../../../editor'
import type { MapLayout } from '../layout/map-layout'
import type { DropIndicatorLayer } from './drop-indicator-layer'

/** What a drag sees of the canvas; made anew for each, so that following the pointer measures nothing. */
export interface DragSurface {
  readonly editor: Editor
  readonly layout: MapLayout
  readonly marks: DropIndicatorLayer
  /** Where the cards are drawn. */
  readonly cards: HTMLElement
  /** The upper left corner of the canvas in the window. */
  readonly corner: Point
  /** The parking lot on the screen, in px of the window; null while it is closed. */
  readonly parkingLot: () => Rect | null
  readonly say: (message: Message) => string
  /** The window over the map: px of the canvas = px of the map · zoom + (x, y). */
  readonly view: () => Point & { readonly zoom: number }
}

/** Something that follows the pointer until it is dropped or ended. Points are px of the window. */
export interface Drag {
  follow(at: Point): void
  drop(at: Point): void
  /** Takes away what was drawn; called once, after a drop too. */
  end(): void
}

/** Does the point lie in the rectangle or on its border? */
export function contains({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height
}

/** A point of the window as px of the canvas. */
export function onCanvas({ corner }: DragSurface, at: Point): Point {
  return { x: at.x - corner.x, y: at.y - corner.y }
}

/** A point of the window as px of the map. */
export function onMap(stage: DragSurface, at: Point): Point {
  const { x, y, zoom } = stage.view()
  const point = onCanvas(stage, at)
  return { x: (point.x - x) / zoom, y: (point.y - y) / zoom }
}
