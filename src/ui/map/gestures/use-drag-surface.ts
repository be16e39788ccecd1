import { useReactFlow } from '@xyflow/react'
import { useMemo, type RefObject } from 'react'
import { useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { expectDefined } from '../../../lib'
import type { Rect } from '../../../domain'
import { useMap } from '../map-context'
import { DropIndicatorLayer } from './drop-indicator-layer'
import type { DragSurface } from './drag-surface'
import { PARKING_LOT } from './gesture-target'

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

/** Makes the stage of a drag, once the canvas is in the page. */
export function useDragSurface({ cards, layer }: DragSurfaceRefs): () => DragSurface {
  const editor = useEditorInstance()
  const { layout } = useMap()
  const flow = useReactFlow()
  const { say } = useI18n()
  return useMemo(() => {
    let marks: DropIndicatorLayer | null = null
    return () => {
      marks ??= new DropIndicatorLayer(expectDefined(layer.current, 'The layer of drags'))
      const map = expectDefined(cards.current, 'The cards')
      const { left, top } = map.getBoundingClientRect()
      return {
        editor,
        layout,
        marks,
        cards: map,
        corner: { x: left, y: top },
        parkingLot: parkingLotRect,
        say,
        view: () => flow.getViewport(),
      }
    }
  }, [editor, layout, flow, say, cards, layer])
}
