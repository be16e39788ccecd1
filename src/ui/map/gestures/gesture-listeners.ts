import { PARKING_LOT } from './drag-surface'
import type { DocumentReader, NodeId } from '../../../domain'
import type { Point } from '../../../lib'
import type { GestureController, GestureTarget } from './gesture-controller'

/** The handle that relations are drawn from; its value is the id of its card. */
export const RELATION_HANDLE = 'data-relation-from'

/** Fields and buttons keep their own presses. */
const OWN_PRESS = 'textarea, input, button, select, a, [contenteditable]'

interface Scene {
  readonly document: DocumentReader
  /** Where the map is drawn. */
  readonly cards: HTMLElement
  /** From far away the map is one drawing: the card at a place of the window is looked up. */
  readonly cardUnder: ((at: Pick<MouseEvent, 'clientX' | 'clientY'>) => NodeId | null) | null
}

/** What was pressed; null outside of the map and the parking lot, and on fields and buttons. */
function gestureTargetAt(event: PointerEvent | MouseEvent, scene: Scene): GestureTarget | null {
  const { target } = event
  if (!(target instanceof Element)) return null
  const handle = target.closest<HTMLElement>(`[${RELATION_HANDLE}]`)
  if (handle) return named(scene, 'handle', handle, handle.getAttribute(RELATION_HANDLE))
  if (target.closest(OWN_PRESS)) return null
  const onMap = scene.cards.contains(target)
  if (!onMap && !target.closest(PARKING_LOT)) return null
  if (onMap && scene.cardUnder) {
    const id = scene.cardUnder(event)
    return id === null ? { type: 'canvas' } : { type: 'card', id, element: null }
  }
  const card = target.closest<HTMLElement>('[data-node-id]')
  if (card) return named(scene, 'card', card, card.dataset.nodeId)
  return onMap ? { type: 'canvas' } : null
}

function named(
  { document }: Scene,
  type: 'card' | 'handle',
  element: HTMLElement,
  name: string | null | undefined,
): GestureTarget | null {
  const node = document.node((name ?? '') as NodeId)
  return node ? { type, id: node.id, element } : null
}

interface Listening {
  readonly controller: GestureController
  /** Where the map is drawn. */
  readonly cards: HTMLElement
  readonly scene: () => Parameters<typeof gestureTargetAt>[1]
  readonly pressed: (target: GestureTarget, event: PointerEvent) => void
  readonly openMenu: (target: GestureTarget, at: Point) => void
}

/**
 * Hears every pointer before the map's panning does, and keeps from it what is a drag. Nothing is prevented that
 * is not ours. The answer stops listening.
 */
export function listenForGestures(listening: Listening): () => void {
  const { controller, cards } = listening
  const stop = new AbortController()
  const early = { capture: true, signal: stop.signal }
  listenToPointer(listening, early)
  keepFromPanning(listening, early)

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || controller.type !== 'dragging') return
      event.preventDefault()
      event.stopPropagation()
      controller.cancel()
    },
    early,
  )
  window.addEventListener('blur', () => controller.cancel(), { signal: stop.signal })
  cards.addEventListener('contextmenu', (event) => onContextMenu(listening, event), early)
  return () => {
    controller.cancel()
    stop.abort()
  }
}

function listenToPointer(
  { controller, cards, scene, pressed }: Listening,
  early: AddEventListenerOptions,
): void {
  const at = ({ clientX: x, clientY: y }: PointerEvent): Point => ({ x, y })

  window.addEventListener(
    'pointerdown',
    (event) => {
      // Fingers after the first zoom and pan, wherever they stand.
      const isFurtherFinger = event.pointerType === 'touch' && !event.isPrimary
      if (controller.type !== 'idle' || isFurtherFinger) {
        controller.cancel()
        return
      }
      controller.suppressesClick = false
      const target = event.button === 0 ? gestureTargetAt(event, scene()) : null
      if (target) pressed(target, event)
    },
    early,
  )
  window.addEventListener(
    'pointermove',
    (event) => {
      if (controller.type === 'idle') return
      const before = controller.type
      controller.move(event.pointerId, at(event))
      if (before === 'pressed' && controller.type === 'dragging') capture(cards, event.pointerId)
    },
    early,
  )
  window.addEventListener('pointerup', (event) => controller.release(event.pointerId, at(event)), early)
  window.addEventListener('pointercancel', () => controller.cancel(), early)
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

/** Panning listens to mouse and touch events below; those of a drag do not grip it. */
function keepFromPanning({ controller, cards }: Listening, early: AddEventListenerOptions): void {
  const keep = (event: Event) => {
    if (controller.owned) event.stopPropagation()
  }
  cards.addEventListener('mousedown', keep, early)
  cards.addEventListener('touchstart', keep, { ...early, passive: true })
  window.addEventListener(
    'touchmove',
    (event) => {
      if (!controller.owned) return
      event.stopPropagation()
      if (event.cancelable) event.preventDefault()
    },
    { ...early, passive: false },
  )
  // Browsers make a mouse press of a lifted finger, and that would take the focus from the menu that it opened.
  cards.addEventListener(
    'touchend',
    (event) => {
      if (controller.suppressesClick && event.cancelable) event.preventDefault()
    },
    { ...early, passive: false },
  )
  // The click that ends a drag from the parking lot would select there.
  window.addEventListener(
    'click',
    (event) => {
      const byPointer = event.detail > 0
      if (!controller.suppressesClick || !byPointer) return
      controller.suppressesClick = false
      event.stopPropagation()
      event.preventDefault()
    },
    early,
  )
}

function onContextMenu({ controller, scene, openMenu }: Listening, event: MouseEvent): void {
  const target = gestureTargetAt(event, scene())
  if (target === null) return
  event.preventDefault()
  // A finger that rests opens the menu by itself, and may go on to drag.
  if (event instanceof PointerEvent && event.pointerType === 'touch') return
  controller.cancel()
  openMenu(target, { x: event.clientX, y: event.clientY })
}
