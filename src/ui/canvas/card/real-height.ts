import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { NodeId } from '../../../domain'
import { useMap } from '../map-context'
import type { MapLayout } from '../map-layout'

/** Tells the layout when a card came out higher than was foreseen. */
function report(layout: MapLayout, id: NodeId, card: HTMLElement): void {
  const drawn = card.offsetHeight
  if (drawn > (layout.rectOf(id)?.height ?? drawn) + 1) layout.correct(id, drawn)
}

/** Reports the height of a card when it is mounted and when its branch has changed. */
export function useRealHeight(id: NodeId, branch: number): RefObject<HTMLDivElement | null> {
  const { layout } = useMap()
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (card.current) report(layout, id, card.current)
  }, [layout, id, branch])
  return card
}

/** Reports the heights of all mounted cards on the way in: those mounted while compact did not show their own. */
export function useRealHeights(cards: RefObject<HTMLElement | null>, compact: boolean): void {
  const { layout } = useMap()
  const wasCompact = useRef(compact)
  useLayoutEffect(() => {
    const unfolded = wasCompact.current && !compact
    wasCompact.current = compact
    if (!unfolded) return
    for (const card of cards.current?.querySelectorAll<HTMLElement>('[data-node-id]') ?? [])
      report(layout, card.dataset['nodeId'] as NodeId, card)
  }, [layout, cards, compact])
}
