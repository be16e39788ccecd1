import type { NodeId, Point } from '../../../domain'

/** Px that a pointer may tremble before it drags; a finger trembles more. */
const THRESHOLD = { precise: 6, touch: 8 }

/** What a pointer went down on: a card, the handle that relations are drawn from, or the empty canvas. */
export type GestureTarget =
  | { readonly type: 'card' | 'handle'; readonly id: NodeId; readonly element: HTMLElement | null }
  | { readonly type: 'canvas' }

/** A pointer that went down. */
export interface Press {
  readonly pointerId: number
  readonly touch: boolean
  /** Where, in px of the window. */
  readonly at: Point
  readonly target: GestureTarget
  /** Moving begins a drag at once; else only after the pointer was held still for a while. */
  readonly dragsAtOnce: boolean
  /** Adds to the selection. */
  readonly add: boolean
}

export type Gesture =
  | { readonly type: 'idle' }
  | { readonly type: 'pressed'; readonly press: Press; readonly held: boolean }
  | { readonly type: 'dragging'; readonly press: Press; readonly at: Point }

export type GestureInput =
  | { readonly type: 'press'; readonly press: Press }
  /** The pointer was held still. */
  | { readonly type: 'hold' }
  | { readonly type: 'move' | 'release'; readonly pointerId: number; readonly at: Point }
  | { readonly type: 'cancel' }

/** What the step asks for: `leave` gives the pointer to whoever pans the map. */
export type GestureEffect = 'none' | 'hold' | 'begin' | 'move' | 'drop' | 'cancel' | 'leave'

export interface GestureTransition {
  readonly gesture: Gesture
  readonly effect: GestureEffect
}

/** No pointer is down. */
export const IDLE: Gesture = { type: 'idle' }

/** From pressed over dragging to dropped or cancelled: the whole of a drag, apart from what it does. */
export function reduceGesture(gesture: Gesture, input: GestureInput): GestureTransition {
  switch (input.type) {
    case 'press':
      return gesture.type === 'idle'
        ? { gesture: { type: 'pressed', press: input.press, held: false }, effect: 'none' }
        : ended(gesture)
    case 'hold':
      return gesture.type === 'pressed' && !gesture.held
        ? { gesture: { ...gesture, held: true }, effect: 'hold' }
        : { gesture, effect: 'none' }
    case 'move':
      return moved(gesture, input)
    case 'release':
      return isOther(gesture, input.pointerId)
        ? { gesture, effect: 'none' }
        : { gesture: IDLE, effect: gesture.type === 'dragging' ? 'drop' : 'none' }
    case 'cancel':
      return ended(gesture)
  }
}

function moved(gesture: Gesture, { pointerId, at }: { pointerId: number; at: Point }): GestureTransition {
  if (gesture.type === 'idle' || isOther(gesture, pointerId)) return { gesture, effect: 'none' }
  const { press } = gesture
  if (gesture.type === 'dragging') return { gesture: { ...gesture, at }, effect: 'move' }
  const distance = Math.hypot(at.x - press.at.x, at.y - press.at.y)
  if (distance < (press.touch ? THRESHOLD.touch : THRESHOLD.precise)) return { gesture, effect: 'none' }
  return press.dragsAtOnce || gesture.held
    ? { gesture: { type: 'dragging', press, at }, effect: 'begin' }
    : { gesture: IDLE, effect: 'leave' }
}

function isOther(gesture: Gesture, pointerId: number): boolean {
  return gesture.type !== 'idle' && gesture.press.pointerId !== pointerId
}

function ended(gesture: Gesture): GestureTransition {
  return { gesture: IDLE, effect: gesture.type === 'dragging' ? 'cancel' : 'none' }
}
