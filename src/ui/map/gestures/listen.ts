import type { Point } from '../../../domain'
import type { GestureTarget } from './gesture'
import type { GestureController } from './gesture-controller'
import { gestureTargetAt } from './gesture-target'

interface Listening {
  readonly driver: GestureController
  /** Where the map is drawn. */
  readonly cards: HTMLElement
  readonly scene: () => Parameters<typeof gestureTargetAt>[1]
  readonly pressed: (subject: GestureTarget, event: PointerEvent) => void
  readonly openMenu: (subject: GestureTarget, at: Point) => void
}

/**
 * Hears every pointer before the map's panning does, and keeps from it what is a drag. Nothing is prevented that
 * is not ours. The answer stops listening.
 */
export function listenForGestures(listening: Listening): () => void {
  const { driver, cards } = listening
  const stop = new AbortController()
  const early = { capture: true, signal: stop.signal }
  listenToPointer(listening, early)
  keepFromPanning(listening, early)

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || driver.type !== 'dragging') return
      event.preventDefault()
      event.stopPropagation()
      driver.cancel()
    },
    early,
  )
  window.addEventListener('blur', () => driver.cancel(), { signal: stop.signal })
  cards.addEventListener('contextmenu', (event) => onContextMenu(listening, event), early)
  return () => {
    driver.cancel()
    stop.abort()
  }
}

function listenToPointer({ driver, cards, scene, pressed }: Listening, early: AddEventListenerOptions): void {
  const at = ({ clientX: x, clientY: y }: PointerEvent): Point => ({ x, y })

  window.addEventListener(
    'pointerdown',
    (event) => {
      if (driver.type !== 'idle') {
        driver.cancel()
        return
      }
      driver.spent = false
      const subject = event.button === 0 ? gestureTargetAt(event, scene()) : null
      if (subject) pressed(subject, event)
    },
    early,
  )
  window.addEventListener(
    'pointermove',
    (event) => {
      if (driver.type === 'idle') return
      const before = driver.type
      driver.move(event.pointerId, at(event))
      if (before === 'pressed' && driver.type === 'dragging') capture(cards, event.pointerId)
    },
    early,
  )
  window.addEventListener('pointerup', (event) => driver.release(event.pointerId, at(event)), early)
  window.addEventListener('pointercancel', () => driver.cancel(), early)
}

/** The pointer stays with the map, also outside of the window. */
function capture(cards: HTMLElement, pointerId: number): void {
  try {
    cards.setPointerCapture(pointerId)
  } catch (error) {
    // The pointer has just gone; its release is on the way.
    if (!(error instanceof DOMException)) throw error
  }
}

/** Panning listens to mouse and touch events below; those of a drag do not reach it. */
function keepFromPanning({ driver, cards }: Listening, early: AddEventListenerOptions): void {
  const keep = (event: Event) => {
    if (driver.owned) event.stopPropagation()
  }
  cards.addEventListener('mousedown', keep, early)
  cards.addEventListener('touchstart', keep, { ...early, passive: true })
  window.addEventListener(
    'touchmove',
    (event) => {
      if (!driver.owned) return
      event.stopPropagation()
      if (event.cancelable) event.preventDefault()
    },
    { ...early, passive: false },
  )
  // Browsers make a mouse press of a lifted finger, and that would take the focus from the menu that it opened.
  cards.addEventListener(
    'touchend',
    (event) => {
      if (driver.spent && event.cancelable) event.preventDefault()
    },
    { ...early, passive: false },
  )
  // The click that ends a drag from the parking lot would select there.
  window.addEventListener(
    'click',
    (event) => {
      const byPointer = event.detail > 0
      if (!driver.spent || !byPointer) return
      driver.spent = false
      event.stopPropagation()
      event.preventDefault()
    },
    early,
  )
}

function onContextMenu({ driver, scene, openMenu }: Listening, event: MouseEvent): void {
  const subject = gestureTargetAt(event, scene())
  if (subject === null) return
  event.preventDefault()
  // A finger that rests opens the menu by itself, and may go on to drag.
  if (event instanceof PointerEvent && event.pointerType === 'touch') return
  driver.cancel()
  openMenu(subject, { x: event.clientX, y: event.clientY })
}
