/** Px from the borders of what scrolls within which it does, and how far in a frame. */
const EDGE_PX = 32
const STEP_PX = 10

const scrolling = new WeakMap<HTMLElement, number>()

interface SidewaysOptions {
  /** Where the pointer is, in px of the window. */
  readonly x: number
  /** Where it was pressed: what is near a border from the first does not scroll until it goes there. */
  readonly from: number
  /** What stands over the left border, in px. */
  readonly left: number
  readonly signal: AbortSignal
  /** Called after each step. */
  readonly show: () => void
}

/** Scrolls sideways while the pointer stays near a border, until the signal. */
export function scrollSideways(frame: HTMLElement, { x, from, left, signal, show }: SidewaysOptions): void {
  const box = frame.getBoundingClientRect()
  const isAtLeft = x < box.left + left + EDGE_PX && x < from
  const isAtRight = x > box.right - EDGE_PX && x > from
  const by = isAtLeft ? -STEP_PX : isAtRight ? STEP_PX : 0
  cancelAnimationFrame(scrolling.get(frame) ?? 0)
  if (by === 0) return
  const step = () => {
    const before = frame.scrollLeft
    if (signal.aborted) return
    frame.scrollBy({ left: by })
    if (frame.scrollLeft === before) return
    show()
    scrolling.set(frame, requestAnimationFrame(step))
  }
  scrolling.set(frame, requestAnimationFrame(step))
}
