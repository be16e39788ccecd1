/** Px from the top and the bottom of a list within which it scrolls, and how far in a frame. */
const EDGE_PX = 36
const STEP_PX = 8

const scrolling = new WeakMap<HTMLElement, number>()

/** Scrolls a list on while the pointer stays near its top or its bottom, until the signal. `y` is in px of the window. */
export function scrollAtEdges(scroller: HTMLElement, y: number, signal: AbortSignal): void {
  const { top, bottom } = scroller.getBoundingClientRect()
  const by = y < top + EDGE_PX ? -STEP_PX : y > bottom - EDGE_PX ? STEP_PX : 0
  cancelAnimationFrame(scrolling.get(scroller) ?? 0)
  if (by === 0) return
  const step = () => {
    if (signal.aborted) return
    scroller.scrollBy({ top: by })
    scrolling.set(scroller, requestAnimationFrame(step))
  }
  step()
}
