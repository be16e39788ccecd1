export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle, in px; y grows downwards. */
export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

/** A direction on the screen. */
export type Direction = 'left' | 'right' | 'up' | 'down'
