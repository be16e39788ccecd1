import { useLayoutEffect, type RefObject } from 'react'

/** The sizes of type, as `data-size`; the last is the smallest that a room can read. */
const SIZES = ['huge', 'large', 'medium', 'compact', 'small']

/** Gives an element the largest type in which nothing of it overflows; what does not fit at the smallest can be scrolled. */
export function useFittingSize(element: RefObject<HTMLElement | null>, content: unknown): void {
  useLayoutEffect(() => {
    const box = element.current
    if (box === null) return
    const fit = () => {
      for (const size of SIZES) {
        box.setAttribute('data-size', size)
        if (box.scrollHeight <= box.clientHeight) return
      }
    }
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(box)
    return () => observer.disconnect()
  }, [element, content])
}
