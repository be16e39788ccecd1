import type { PointerEvent as ReactPointerEvent } from 'react'

interface Drag {
  /** Called with the pointer at each place, from the first one beyond the threshold on. */
  readonly move: (event: PointerEvent, signal: AbortSignal) => void
  /** The pointer was let go. */
  readonly drop: () => void
  /** It is over, let go or called off. */
  readonly end: () => void
}

/** Px that the pointer moves before it drags. */
const THRESHOLD_PX = 6

/** Follows a pointer that was pressed until it is let go; Escape and a window left call the drag off. */
export function followDrag(
  { clientX, clientY, pointerId }: ReactPointerEvent,
  { move, drop, end }: Drag,
): void {
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  let isDragging = false
  const finish = () => {
    stop.abort()
    end()
  }
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== pointerId) return
      isDragging ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) >= THRESHOLD_PX
      if (isDragging) move(event, stop.signal)
    },
    options,
  )
  window.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerId !== pointerId) return
      if (isDragging) {
        swallowClick()
        drop()
      }
      finish()
    },
    options,
  )
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isDragging) return
      event.preventDefault()
      event.stopPropagation()
      swallowClick()
      finish()
    },
    options,
  )
  window.addEventListener('pointercancel', finish, options)
  window.addEventListener('blur', finish, { signal: stop.signal })
}

/** The click that a browser makes of the end of a drag selects nothing. */
function swallowClick(): void {
  const stop = new AbortController()
  window.addEventListener('click', (event) => event.stopPropagation(), { capture: true, signal: stop.signal })
  setTimeout(() => stop.abort())
}
