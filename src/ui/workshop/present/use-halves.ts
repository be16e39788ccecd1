import { useRef, type PointerEvent } from 'react'

/** A finger or a mouse that travels farther, in px, swipes; one that stays within TAP_LIMIT taps. */
const SWIPE_LENGTH = 48
const TAP_LIMIT = 10

/** A swipe, or a tap on one half of an element: 1 goes on, −1 back. Buttons in it keep their taps. */
export function useHalves(turn: (by: 1 | -1) => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const onPointerDown = (event: PointerEvent) => {
    const isButton = event.target instanceof Element && event.target.closest('button') !== null
    start.current = isButton || event.button !== 0 ? null : { x: event.clientX, y: event.clientY }
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const from = start.current
    start.current = null
    if (from === null) return
    const [across, down] = [event.clientX - from.x, event.clientY - from.y]
    const { left, width } = event.currentTarget.getBoundingClientRect()
    if (Math.abs(across) >= SWIPE_LENGTH && Math.abs(across) > Math.abs(down)) turn(across < 0 ? 1 : -1)
    else if (Math.hypot(across, down) <= TAP_LIMIT) turn(event.clientX < left + width / 2 ? -1 : 1)
  }
  const onPointerCancel = () => {
    start.current = null
  }
  return { onPointerDown, onPointerUp, onPointerCancel }
}
