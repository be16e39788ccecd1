import { useEffect } from 'react'

/** The wheel with Ctrl held, and a pinch on a touch pad, zoom the map: beside it they do not zoom the page instead. */
export function useWheelWithoutZoom(): void {
  useEffect(() => {
    const turn = (event: WheelEvent) => {
      if (event.ctrlKey) event.preventDefault()
    }
    window.addEventListener('wheel', turn, { passive: false })
    return () => window.removeEventListener('wheel', turn)
  }, [])
}
