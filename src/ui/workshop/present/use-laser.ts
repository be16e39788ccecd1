import { useState, type PointerEvent } from 'react'
import type { Point } from '../../../lib'

/** A pointer that a room can see, in the place of the mouse's or under a finger. */
export interface Laser {
  readonly isOn: boolean
  readonly toggle: () => void
  /** In px of the window; null: nothing is pointed at. */
  readonly at: Point | null
  /** Of the element over which it moves. */
  readonly listeners: {
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerLeave: () => void
  }
}

/** A laser pointer that is off at first. */
export function useLaser(): Laser {
  const [isOn, setOn] = useState(false)
  const [at, setAt] = useState<Point | null>(null)
  const leave = () => setAt(null)
  return {
    isOn,
    toggle: () => {
      setOn(!isOn)
      leave()
    },
    at,
    listeners: {
      onPointerMove: ({ clientX, clientY }) => setAt({ x: clientX, y: clientY }),
      onPointerLeave: leave,
    },
  }
}
