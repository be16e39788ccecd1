import type { Direction } from '../lib'

/** Where the children of a box stand, seen from it. */
export type Growth = Exclude<Direction, 'up'>
