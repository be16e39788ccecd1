import type { Point } from '../../../domain'
import { IDLE, reduceGesture, type Gesture, type GestureInput, type Press } from './gesture'
import { createScrollLoop } from './scroll-loop'
import type { Drag } from './drag-surface'

/** Ms that a finger rests before it means more than panning. */
const HOLD = 500

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
  spent = false
  readonly #deeds: GestureHandlers
  #gesture: Gesture = IDLE
  #drag: Drag | null = null
  #loop: ReturnType<typeof createScrollLoop> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(deeds: GestureHandlers) {
    this.#deeds = deeds
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
    this.spent = false
    this.#take({ type: 'press', press })
    if (press.touch && this.#gesture.type === 'pressed') this.#timer = setTimeout(() => this.hold(), HOLD)
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
      this.spent = true
      this.#deeds.hold(press)
    }
    if (effect === 'begin' && press) this.#begin(press)
    if (effect === 'begin' || effect === 'move') if ('at' in input) this.#loop?.moved(input.at)
    if (effect === 'drop' && 'at' in input) this.#drag?.drop(input.at)
    if (gesture.type !== 'dragging') this.#end()
  }

  #begin(press: Press): void {
    this.spent = true
    const drag = this.#deeds.begin(press)
    this.#drag = drag
    if (drag) this.#loop = createScrollLoop(this.#deeds.scroll, (at) => drag.follow(at))
  }

  #end(): void {
    this.#loop?.stop()
    this.#drag?.end()
    this.#loop = null
    this.#drag = null
  }
}
