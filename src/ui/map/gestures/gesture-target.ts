import type { DocumentReader, NodeId } from '../../../domain'
import type { GestureTarget } from './gesture'

/** The parking lot, whose rows can be dragged as well. */
export const PARKING_LOT = '[data-parking-lot]'
/** The handle that relations are drawn from; its value is the id of its card. */
export const RELATION_HANDLE = 'data-relation-from'

/** Fields and buttons keep their own presses. */
const OWN_PRESS = 'textarea, input, button, select, a, [contenteditable]'

interface Scene {
  readonly document: DocumentReader
  /** Where the map is drawn. */
  readonly cards: HTMLElement
  /** From far away the map is one drawing: the card at a place of the window is looked up. */
  readonly cardUnder: ((at: { clientX: number; clientY: number }) => NodeId | null) | null
}

/** What was pressed; null where the press is none of the map's business. */
export function gestureTargetAt(event: PointerEvent | MouseEvent, scene: Scene): GestureTarget | null {
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
