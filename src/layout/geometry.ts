export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle on the map, in px; y grows downwards. */
export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

/** A way to travel on the screen. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/** Where the children of a box stand, seen from it. */
export type Growth = Exclude<Direction, 'up'>
