import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { NodeId } from '../../../../domain'
import { useMap } from '../../map-context'

/**
 * Tells the layout when a card is drawn higher than was foreseen: when it is mounted, when its branch has changed and
 * whenever its size has. The browser is asked after it has laid the page out, so that it need not do so for our sake.
 */
export function useMeasuredHeight(id: NodeId, branch: number): RefObject<HTMLDivElement | null> {
  const { layout } = useMap()
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const drawn = element.offsetHeight
      if (drawn > (layout.rectOf(id)?.height ?? drawn) + 1) layout.correct(id, drawn)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [layout, id, branch])
  return card
}
