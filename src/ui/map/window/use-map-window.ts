import { useStore, type ReactFlowState } from '@xyflow/react'
import { useEffect, useRef, useState } from 'react'
import { onIdle, type Rect } from '../../../lib'
import { containsRect, inflate, intersects } from '../layout/rects'
import { visibleRect } from '../camera/viewport'

/** Px on the screen around the window within which cards are drawn beforehand, once those in sight are there. */
const OVERSCAN_PX = 350

interface VisibleArea {
  readonly rect: Rect
  readonly zoom: number
  /** Does the overview stand for the cards? */
  readonly far: boolean
}

/** What is drawn: all that is in sight and, unless it is `withoutOverscan`, a margin around it. */
interface DrawnArea extends VisibleArea {
  readonly withoutOverscan: boolean
}

function visibleArea({ transform: [x, y, zoom], width, height }: ReactFlowState, far: boolean): VisibleArea {
  return { rect: visibleRect({ x, y, zoom }, { width, height }), zoom, far }
}

/** The same again while the window stays within and at about that zoom. What was all out of sight is drawn without the margin. */
function nextDrawnArea(kept: DrawnArea | null, seen: VisibleArea, idleFor: Rect | null): DrawnArea {
  const { rect, zoom } = seen
  const last = kept?.far === seen.far ? kept : null
  const isAlike = last !== null && zoom < last.zoom * 1.5 && zoom > last.zoom / 1.5
  const widens = last?.withoutOverscan === true && last.rect === idleFor
  if (isAlike && !widens && containsRect(last.rect, rect)) return last
  const withoutOverscan = last === null || !intersects(last.rect, rect)
  return { ...seen, rect: withoutOverscan ? rect : inflate(rect, OVERSCAN_PX / zoom), withoutOverscan }
}

/**
 * The part of the map to draw: the window and a margin, which waits for an idle moment where nothing of the window
 * was drawn before, as when the map opens or the camera comes from elsewhere. It stays the same object until the
 * window leaves it or the zoom has changed much, so that panning draws nothing anew.
 */
export function useMapWindow(far: boolean): Rect {
  const kept = useRef<DrawnArea | null>(null)
  const [idleFor, setIdleFor] = useState<Rect | null>(null)
  const rect = useStore((state) => {
    kept.current = nextDrawnArea(kept.current, visibleArea(state, far), idleFor)
    return kept.current.rect
  })
  useEffect(() => {
    if (!kept.current?.withoutOverscan) return
    return onIdle(() => setIdleFor(rect))
  }, [rect])
  return rect
}
