import { useState, type PointerEvent as ReactPointerEvent } from 'react'
import type { NodeId } from '../../../../domain'
import type { Point } from '../../../../lib'
import type { GroupTarget } from './use-grouping'

/** An idea under the pointer. */
export interface DraggedIdea {
  readonly id: NodeId
  /** Of the pointer, in px of the window. */
  readonly at: Point
  readonly target: GroupTarget | null
}

/** Px that the pointer moves before an idea is dragged. */
const THRESHOLD_PX = 6

/** Ideas are dragged by a mouse anywhere, by a finger at their mark, so that the board can still be scrolled. */
const MARK = '[data-drag-mark]'

/** What keeps its presses to itself. */
const CONTROLS = 'input, textarea, button:not([data-idea])'

/** Cards dragged onto others by the pointer; Escape calls it off. */
export function useIdeaDrag(put: (ids: readonly NodeId[], target: GroupTarget) => void) {
  const [dragged, setDragged] = useState<DraggedIdea | null>(null)
  const onPointerDown = (event: ReactPointerEvent) => {
    const { target, button, pointerType } = event
    if (button !== 0 || !(target instanceof Element) || target.closest(CONTROLS) !== null) return
    const id = target.closest('[data-idea]')?.getAttribute('data-idea') ?? null
    if (id === null || (pointerType !== 'mouse' && target.closest(MARK) === null)) return
    follow(id as NodeId, event, setDragged, put)
  }
  return { dragged, onPointerDown }
}

/** Follows the pointer until it is let go. */
function follow(
  id: NodeId,
  { clientX, clientY, pointerId }: ReactPointerEvent,
  show: (dragged: DraggedIdea | null) => void,
  put: (ids: readonly NodeId[], target: GroupTarget) => void,
): void {
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  let dragged: DraggedIdea | null = null
  const end = () => {
    stop.abort()
    show(null)
  }
  const move = (event: PointerEvent) => {
    const isFar = Math.hypot(event.clientX - clientX, event.clientY - clientY) >= THRESHOLD_PX
    if (event.pointerId !== pointerId || (dragged === null && !isFar)) return
    dragged = { id, at: { x: event.clientX, y: event.clientY }, target: targetAt(event) }
    show(dragged)
  }
  const drop = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return
    end()
    if (dragged === null) return
    swallowClick()
    if (dragged.target !== null) put([id], dragged.target)
  }
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || dragged === null) return
    event.preventDefault()
    event.stopPropagation()
    swallowClick()
    end()
  }
  window.addEventListener('pointermove', move, options)
  window.addEventListener('pointerup', drop, options)
  window.addEventListener('pointercancel', end, options)
  window.addEventListener('keydown', cancel, options)
  window.addEventListener('blur', end, { signal: stop.signal })
}

function targetAt({ clientX, clientY }: PointerEvent): GroupTarget | null {
  const under = document.elementFromPoint(clientX, clientY)
  const target = under?.closest('[data-put-on]')?.getAttribute('data-put-on') ?? null
  return target as GroupTarget | null
}

/** The click that a browser makes of the end of a drag picks nothing up. */
function swallowClick(): void {
  const stop = new AbortController()
  window.addEventListener('click', (event) => event.stopPropagation(), { capture: true, signal: stop.signal })
  setTimeout(() => stop.abort())
}
