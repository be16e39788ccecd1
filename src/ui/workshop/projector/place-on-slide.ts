import type { Point } from '../../../lib'
import type { NodeId, PointedPlace } from '../../../domain'

/** Of a slide as a whole; the cards on it have their ids. */
const SLIDE = '[data-slide]'

/**
 * Where a pointer is, told by what is shown there: a card of the slide, on it or anywhere else in the window, or the
 * slide as a whole. Null: elsewhere.
 */
export function placeAt(
  target: EventTarget | null,
  at: Point,
  isShown: (id: NodeId) => boolean,
): PointedPlace | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-node-id]') : null
  if (element === null) return null
  const id = element.dataset['nodeId'] as NodeId
  const isSlide = element.matches(SLIDE)
  if (!isSlide && !isShown(id)) return null
  const { left, top, width, height } = element.getBoundingClientRect()
  return { nodeId: isSlide ? null : id, x: shareOf(at.x - left, width), y: shareOf(at.y - top, height) }
}

/** How far along a length a part reaches, from 0 to 1. */
function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.max(0, Math.min(1, part / whole))
}

/** Where a place is on the slide of this window, in px; null: what is pointed at is not on it. */
export function pointOf({ nodeId, x, y }: PointedPlace): Point | null {
  const slide = document.querySelector<HTMLElement>(SLIDE)
  const element = nodeId === null ? slide : cardOn(slide, nodeId)
  if (element === null) return null
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + x * width, y: top + y * height }
}

/** The card of the slide is its head. */
function cardOn(slide: HTMLElement | null, id: NodeId): HTMLElement | null {
  if (slide?.dataset['nodeId'] === id) return slide.querySelector('header')
  return (
    [...(slide?.querySelectorAll<HTMLElement>('[data-node-id]') ?? [])].find(
      ({ dataset }) => dataset['nodeId'] === id,
    ) ?? null
  )
}
