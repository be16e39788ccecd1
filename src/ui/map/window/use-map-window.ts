import { useStore, type ReactFlowState } from '@xyflow/react'
import { useEffect, useRef, useState } from 'react'
import type { Rect } from '../../../domain'
import { onIdle } from '../../../lib'
import { containsRect, inflate, intersects } from '../layout/rects'
import { visibleRect } from '../camera/viewport'

/** Px on the screen around the window within which cards are drawn beforehand, once those in sight are there. */
const MARGIN = 350

interface Seen {
  readonly rect: Rect
  readonly zoom: number
  /** Does the overview stand for the cards? */
  readonly far: boolean
}

/** What is drawn: all that is in sight and, unless it is `bare`, a margin around it. */
interface Kept extends Seen {
  readonly bare: boolean
}

function seenIn({ transform: [x, y, zoom], width, height }: ReactFlowState, far: boolean): Seen {
  return { rect: visibleRect({ x, y, zoom }, { width, height }), zoom, far }
}

/** The same again while the window stays within and at about that zoom. What was all out of sight is drawn bare. */
function keep(kept: Kept | null, seen: Seen, idleFor: Rect | null): Kept {
  const { rect, zoom } = seen
  const last = kept?.far === seen.far ? kept : null
  const isAlike = last !== null && zoom < last.zoom * 1.5 && zoom > last.zoom / 1.5
  const widens = last?.bare === true && last.rect === idleFor
  if (isAlike && !widens && containsRect(last.rect, rect)) return last
  const bare = last === null || !intersects(last.rect, rect)
  return { ...seen, rect: bare ? rect : inflate(rect, MARGIN / zoom), bare }
}

/**
 * The part of the map to draw: the window and a margin, which waits for an idle moment where nothing of the window
 * was drawn before, as when the map opens or the camera comes from elsewhere. It stays the same object until the
 * window leaves it or the zoom has changed much, so that panning draws nothing anew.
 */
export function useMapWindow(far: boolean): Rect {
  const kept = useRef<Kept | null>(null)
  const [idleFor, setIdleFor] = useState<Rect | null>(null)
  const rect = useStore((state) => {
    kept.current = keep(kept.current, seenIn(state, far), idleFor)
    return kept.current.rect
  })
  useEffect(() => {
    if (!kept.current?.bare) return
    return onIdle(() => setIdleFor(rect))
  }, [rect])
  return rect
}
