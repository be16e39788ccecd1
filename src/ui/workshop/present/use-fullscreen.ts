import { useEffect } from 'react'

/** Asks for the whole screen while the component is shown; `onLeft` is called when the person leaves it, by Escape for one. */
export function useFullscreen(onLeft: () => void): void {
  useEffect(() => {
    if (!document.fullscreenEnabled || document.fullscreenElement !== null) return
    let wasEntered = false
    const change = () => {
      if (document.fullscreenElement !== null) wasEntered = true
      else if (wasEntered) onLeft()
    }
    document.addEventListener('fullscreenchange', change)
    // Where the browser refuses, the presentation fills the window.
    document.documentElement.requestFullscreen().catch(() => undefined)
    return () => {
      document.removeEventListener('fullscreenchange', change)
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined)
    }
  }, [onLeft])
}
