import { useStore, type ReactFlowState } from '@xyflow/react'
import { useEffect, useRef, useState } from 'react'
import type { Rect } from '../../domain'
import { whenIdle } from '../../lib'
import { containsRect, inflate } from './rects'

/** Px on the screen around the window within which cards are drawn beforehand, once those in sight are there. */
const MARGIN = 350

/** Nothing while the map is opened. */
function useMargin(): number {
  const [margin, setMargin] = useState(0)
  useEffect(() => whenIdle(() => setMargin(MARGIN)), [])
  return margin
}

interface View {
  readonly rect: Rect
  readonly zoom: number
}

interface Kept extends View {
  readonly margin: number
}

function viewOf({ transform: [x, y, zoom], width, height }: ReactFlowState): View {
  return { rect: { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }, zoom }
}

/**
 * The part of the map to draw: the window and a margin. It stays the same object until the window leaves it
 * or the zoom has changed much, so that panning draws nothing anew.
 */
export function useMapWindow(): Rect {
  const margin = useMargin()
  const kept = useRef<Kept | null>(null)
  return useStore((state) => {
    const view = viewOf(state)
    const last = kept.current
    const near = last?.margin === margin && view.zoom < last.zoom * 1.5 && view.zoom > last.zoom / 1.5
    if (last && near && containsRect(last.rect, view.rect)) return last.rect
    kept.current = { rect: inflate(view.rect, margin / view.zoom), zoom: view.zoom, margin }
    return kept.current.rect
  })
}
