import { useStore, type ReactFlowState } from '@xyflow/react'
import { useRef } from 'react'
import type { Rect } from '../../domain'
import { containsRect, inflate } from './rects'

/** Px on the screen around the window within which cards are drawn beforehand. */
const MARGIN = 350

interface View {
  readonly rect: Rect
  readonly zoom: number
}

function viewOf({ transform: [x, y, zoom], width, height }: ReactFlowState): View {
  return { rect: { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }, zoom }
}

/**
 * The part of the map to draw: the window and a margin. It stays the same object until the window leaves it
 * or the zoom has changed much, so that panning draws nothing anew.
 */
export function useMapWindow(): Rect {
  const kept = useRef<View | null>(null)
  return useStore((state) => {
    const view = viewOf(state)
    const last = kept.current
    const near = last !== null && view.zoom < last.zoom * 1.5 && view.zoom > last.zoom / 1.5
    if (last && near && containsRect(last.rect, view.rect)) return last.rect
    kept.current = { rect: inflate(view.rect, MARGIN / view.zoom), zoom: view.zoom }
    return kept.current.rect
  })
}
