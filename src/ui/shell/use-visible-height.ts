import { useEffect } from 'react'

/** See tokens.css. */
const VISIBLE_HEIGHT = '--visible-height'

/**
 * Keeps the page within what the keyboard on the screen leaves of the window: browsers lay it over the page and only
 * shrink the visual viewport. A page that is zoomed by the fingers is left alone.
 */
export function useVisibleHeight(): void {
  useEffect(() => {
    const viewport = window.visualViewport
    if (!viewport) return
    const follow = () => {
      const { style } = document.documentElement
      const isCovered = viewport.scale === 1 && Math.round(viewport.height) < window.innerHeight
      if (!isCovered) style.removeProperty(VISIBLE_HEIGHT)
      else style.setProperty(VISIBLE_HEIGHT, `${viewport.height}px`)
      // The browser has scrolled to the field, which is in sight now.
      if (isCovered && viewport.offsetTop > 0) window.scrollTo(0, 0)
    }
    follow()
    viewport.addEventListener('resize', follow)
    return () => {
      viewport.removeEventListener('resize', follow)
      document.documentElement.style.removeProperty(VISIBLE_HEIGHT)
    }
  }, [])
}
