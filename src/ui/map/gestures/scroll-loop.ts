import type { Point } from '../../../domain'

interface Loop {
  /** The pointer is here now, in px of the window. */
  moved(at: Point): void
  stop(): void
}

/**
 * Follows the pointer once a frame, however often it reports, and scrolls while it rests near the border.
 * `scroll` answers whether the map moved.
 */
export function createScrollLoop(scroll: (at: Point) => boolean, follow: (at: Point) => void): Loop {
  let at: Point | null = null
  let followed: Point | null = null
  let frame = requestAnimationFrame(tick)

  function tick(): void {
    frame = requestAnimationFrame(tick)
    if (at === null) return
    const scrolled = scroll(at)
    if (!scrolled && at === followed) return
    followed = at
    follow(at)
  }

  return {
    moved: (point) => {
      at = point
    },
    stop: () => cancelAnimationFrame(frame),
  }
}
