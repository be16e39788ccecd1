import { useEffect } from 'react'
import type { FacilitatorMessage } from '../../../domain'
import type { Slide } from '../present/slides'
import { placeAt } from './place-on-slide'

/** Tells the projector where the facilitator points, once a frame at most; nothing while the pointer is off. */
export function usePostedPointer(
  isOn: boolean,
  slide: Slide | null,
  post: (message: FacilitatorMessage) => void,
): void {
  useEffect(() => {
    if (!isOn || slide === null) return
    const isShown = (id: string) => id === slide.nodeId || slide.listed.some((listed) => listed === id)
    let frame: number | null = null
    let latest: PointerEvent | null = null
    const send = () => {
      frame = null
      if (latest === null) return
      const { target, clientX, clientY } = latest
      post({ type: 'point', at: placeAt(target, { x: clientX, y: clientY }, isShown) })
    }
    const move = (event: PointerEvent) => {
      latest = event
      frame ??= requestAnimationFrame(send)
    }
    window.addEventListener('pointermove', move)
    return () => {
      window.removeEventListener('pointermove', move)
      if (frame !== null) cancelAnimationFrame(frame)
      post({ type: 'point', at: null })
    }
  }, [isOn, slide, post])
}
