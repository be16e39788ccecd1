import type { NodeId } from '../../../domain'
import type { Point, Rect } from '../../../lib'
import type { Drag } from './drag-surface'

/** Px that a pointer moves before it drags; more for a finger. */
const DRAG_THRESHOLD_PX = { precise: 6, touch: 8 }

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
  if (distance < (press.touch ? DRAG_THRESHOLD_PX.touch : DRAG_THRESHOLD_PX.precise))
    return { gesture, effect: 'none' }
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

/** Px from the border of the window within which a drag scrolls the map. */
const EDGE_BAND_PX = 44
/** Px per frame at the border. */
const MAX_SCROLL_PX = 16

/** How far the map scrolls in one frame while something is dragged at a point, in px; zero in the middle. */
export function edgeScroll(at: Point, frame: Rect): Point {
  return { x: speed(at.x - frame.x, frame.width), y: speed(at.y - frame.y, frame.height) }
}

function speed(place: number, size: number): number {
  const nearStart = Math.min(1, Math.max(0, 1 - place / EDGE_BAND_PX))
  const nearEnd = Math.min(1, Math.max(0, 1 - (size - place) / EDGE_BAND_PX))
  return Math.round((nearStart ** 2 - nearEnd ** 2) * MAX_SCROLL_PX)
}

interface Loop {
  /** The pointer is here now, in px of the window. */
  moved(at: Point): void
  stop(): void
}

/**
 * Follows the pointer once a frame, however often it reports, and scrolls while it rests near the border.
 * `scroll` answers whether the map moved.
 */
export function createScrollLoop(scroll: (at: Point) => boolean, follow: (at: Point) => void): Loop {
  let at: Point | null = null
  let followed: Point | null = null
  let frame = requestAnimationFrame(tick)

  function tick(): void {
    frame = requestAnimationFrame(tick)
    if (at === null) return
    const scrolled = scroll(at)
    if (!scrolled && at === followed) return
    followed = at
    follow(at)
  }

  return {
    moved: (point) => {
      at = point
    },
    stop: () => cancelAnimationFrame(frame),
  }
}

/** Ms that a finger rests before it means more than panning. */
const HOLD_DELAY_MS = 500

export interface GestureHandlers {
  /** The pointer was held still. */
  readonly hold: (press: Press) => void
  /** A drag begins; null where there is nothing to drag. */
  readonly begin: (press: Press) => Drag | null
  /** Scrolls the map where the pointer is near the border; answers whether it did. */
  readonly scroll: (at: Point) => boolean
}

/** Runs gestures: gives inputs to the state machine and does what it asks for. */
export class GestureController {
  /** The latest press became a drag or was held: its click means nothing. */
  suppressesClick = false
  readonly #handlers: GestureHandlers
  #gesture: Gesture = IDLE
  #drag: Drag | null = null
  #loop: ReturnType<typeof createScrollLoop> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(handlers: GestureHandlers) {
    this.#handlers = handlers
  }

  /** What the pointer is doing. */
  get type(): Gesture['type'] {
    return this.#gesture.type
  }

  /** The pressed pointer will drag when it moves, so that nobody else may move the map with it. */
  get owned(): boolean {
    const gesture = this.#gesture
    return (
      gesture.type === 'dragging' ||
      (gesture.type === 'pressed' && (gesture.press.dragsAtOnce || gesture.held))
    )
  }

  /** A pointer went down on something. */
  press(press: Press): void {
    this.suppressesClick = false
    this.#take({ type: 'press', press })
    if (press.touch && this.#gesture.type === 'pressed')
      this.#timer = setTimeout(() => this.hold(), HOLD_DELAY_MS)
  }

  /** The pressed pointer means more than panning, though it has not moved. */
  hold(): void {
    this.#take({ type: 'hold' })
  }

  /** A pointer has moved; `at` in px of the window. */
  move(pointerId: number, at: Point): void {
    this.#take({ type: 'move', pointerId, at })
  }

  /** A pointer was let go; `at` in px of the window. */
  release(pointerId: number, at: Point): void {
    this.#take({ type: 'release', pointerId, at })
  }

  /** Whatever is under way ends without being dropped. */
  cancel(): void {
    this.#take({ type: 'cancel' })
  }

  #take(input: GestureInput): void {
    const { gesture, effect } = reduceGesture(this.#gesture, input)
    const press = this.#gesture.type === 'idle' ? null : this.#gesture.press
    this.#gesture = gesture
    if (gesture.type !== 'pressed') clearTimeout(this.#timer)
    if (effect === 'hold' && press) {
      this.suppressesClick = true
      this.#handlers.hold(press)
    }
    if (effect === 'begin' && press) this.#begin(press)
    if (effect === 'begin' || effect === 'move') if ('at' in input) this.#loop?.moved(input.at)
    if (effect === 'drop' && 'at' in input) this.#drag?.drop(input.at)
    if (gesture.type !== 'dragging') this.#end()
  }

  #begin(press: Press): void {
    this.suppressesClick = true
    const drag = this.#handlers.begin(press)
    this.#drag = drag
    if (drag) this.#loop = createScrollLoop(this.#handlers.scroll, (at) => drag.follow(at))
  }

  #end(): void {
    this.#loop?.stop()
    this.#drag?.end()
    this.#loop = null
    this.#drag = null
  }
}
