import type { NodeId } from '../../../domain'
import type { Point, Rect } from '../../../lib'
import { cardElements } from '../window/elements-by'
import { cardKeyframes, animate } from './animate'
import type { MapLayout } from '../layout/map-layout'

/** Cards as they were last seen, by node. */
export type PreviousRects = ReadonlyMap<NodeId, Rect>

/** Animates cards from where the drag preview left them, instead of from where they were before. */
export function animateFrom(seen: PreviousRects, by: Point, layout: MapLayout, cards: Element): void {
  const elements = cardElements(cards)
  const animated = [...seen].flatMap(([id, rect]) => {
    const to = layout.rectOf(id)
    const element = elements.get(id)
    const from = { ...rect, x: rect.x + by.x, y: rect.y + by.y }
    return element && to ? [{ element, keyframes: cardKeyframes(from, to) }] : []
  })
  animate(animated)
}

/** Ends all animations: every card stands at its place at once. */
export function cancelAnimations(cards: Element): void {
  for (const animation of cards.getAnimations({ subtree: true })) animation.finish()
}
