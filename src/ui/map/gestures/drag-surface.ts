import { useReactFlow } from '@xyflow/react'
import { type RefObject, useMemo } from 'react'
import type { Editor } from '../../../editor'
import type { MessageDescriptor } from '../../../i18n'
import { expectDefined, type Point, type Rect } from '../../../lib'
import { useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import type { MapLayout } from '../layout/map-layout'
import { useMap } from '../map-context'
import { DropIndicatorLayer } from './drop-indicator'

/** The parking lot, whose rows can be dragged as well. */
export const PARKING_LOT = '[data-parking-lot]'

/** What a drag sees of the canvas; made anew for each, so that following the pointer measures nothing. */
export interface DragSurface {
  readonly editor: Editor
  readonly layout: MapLayout
  readonly indicators: DropIndicatorLayer
  /** Where the cards are drawn. */
  readonly cards: HTMLElement
  /** The upper left corner of the canvas in the window. */
  readonly corner: Point
  /** The parking lot on the screen, in px of the window; null while it is closed. */
  readonly parkingLot: () => Rect | null
  readonly formatMessage: (message: MessageDescriptor) => string
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
export function onMap(surface: DragSurface, at: Point): Point {
  const { x, y, zoom } = surface.view()
  const point = onCanvas(surface, at)
  return { x: (point.x - x) / zoom, y: (point.y - y) / zoom }
}

export interface DragSurfaceRefs {
  /** Where the map is drawn. */
  readonly cards: RefObject<HTMLElement | null>
  /** Where drags are drawn. */
  readonly layer: RefObject<HTMLElement | null>
}

/** The parking lot in the window; null while it is closed. */
export function parkingLotRect(): Rect | null {
  return document.querySelector(PARKING_LOT)?.getBoundingClientRect() ?? null
}

/** Makes the surface of a drag, once the canvas is in the page. */
export function useDragSurface({ cards, layer }: DragSurfaceRefs): () => DragSurface {
  const editor = useEditorInstance()
  const { layout } = useMap()
  const flow = useReactFlow()
  const { formatMessage } = useI18n()
  return useMemo(() => {
    let indicators: DropIndicatorLayer | null = null
    return () => {
      indicators ??= new DropIndicatorLayer(expectDefined(layer.current, 'The layer of drags'))
      const map = expectDefined(cards.current, 'The cards')
      const { left, top } = map.getBoundingClientRect()
      return {
        editor,
        layout,
        indicators,
        cards: map,
        corner: { x: left, y: top },
        parkingLot: parkingLotRect,
        formatMessage,
        view: () => flow.getViewport(),
      }
    }
  }, [editor, layout, flow, formatMessage, cards, layer])
}
