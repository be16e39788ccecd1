import type { Rect } from '../../../lib'

/** A card or an edge as it stands in the page. */
export interface Animated {
  readonly element: Element
  readonly keyframes: Keyframe[]
}

const DURATION = 180
const EASING = 'cubic-bezier(0.2, 0, 0, 1)'

function prefersStillness(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** How long a change of place takes, in ms: none where the person asked for stillness. */
export function animationDuration(): number {
  return prefersStillness() ? 0 : DURATION
}

/** The way of a card from where it was to where it is. */
export function cardKeyframes(from: Rect, to: Rect): Keyframe[] {
  return [from, to].map(({ x, y }) => ({ transform: `translate(${x}px,${y}px)` }))
}

/** The way of a line from one path to another of as many segments. */
export function edgeKeyframes(from: string, to: string): Keyframe[] {
  return [from, to].map((path) => ({ d: `path("${path}")` }))
}

/** Plays the ways together; the page already holds the places at their ends, so that nothing depends on it. */
export function animate(animated: readonly Animated[]): void {
  const duration = animationDuration()
  if (duration === 0) return
  for (const { element, keyframes } of animated)
    if (typeof element.animate === 'function') element.animate(keyframes, { duration, easing: EASING })
}
