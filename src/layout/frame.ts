import type { Direction, Rect } from '../lib'

/** The way back. */
export const OPPOSITE = {
  left: 'right',
  right: 'left',
  up: 'down',
  down: 'up',
} as const satisfies Record<Direction, Direction>

/**
 * A rectangle seen by someone who looks in a direction: `away` grows in that direction, `across` downwards, or
 * to the right when the look is up or down. Layout is done in areas, so that no side needs code of its own.
 */
export interface Area {
  readonly awayMin: number
  readonly awayMax: number
  readonly acrossMin: number
  readonly acrossMax: number
}

/** The rectangle as an area in a direction; areas of one direction share their origin with the map. */
export function toArea(rect: Rect, direction: Direction): Area {
  const { x, y } = rect
  const right = x + rect.width
  const bottom = y + rect.height
  switch (direction) {
    case 'right':
      return { awayMin: x, awayMax: right, acrossMin: y, acrossMax: bottom }
    case 'left':
      return { awayMin: -right, awayMax: -x, acrossMin: y, acrossMax: bottom }
    case 'down':
      return { awayMin: y, awayMax: bottom, acrossMin: x, acrossMax: right }
    case 'up':
      return { awayMin: -bottom, awayMax: -y, acrossMin: x, acrossMax: right }
  }
}

/** The inverse of `toArea`. */
export function toRect(area: Area, direction: Direction): Rect {
  const length = area.awayMax - area.awayMin
  const breadth = area.acrossMax - area.acrossMin
  switch (direction) {
    case 'right':
      return { x: area.awayMin, y: area.acrossMin, width: length, height: breadth }
    case 'left':
      return { x: -area.awayMax, y: area.acrossMin, width: length, height: breadth }
    case 'down':
      return { x: area.acrossMin, y: area.awayMin, width: breadth, height: length }
    case 'up':
      return { x: area.acrossMin, y: -area.awayMax, width: breadth, height: length }
  }
}

/** Do the two share more than a border, once `a` is moved? */
export function overlaps(a: Area, b: Area, away = 0, across = 0): boolean {
  return (
    a.awayMin + away < b.awayMax &&
    a.awayMax + away > b.awayMin &&
    a.acrossMin + across < b.acrossMax &&
    a.acrossMax + across > b.acrossMin
  )
}

/** The smallest area around both. */
export function union(a: Area, b: Area): Area {
  return {
    awayMin: Math.min(a.awayMin, b.awayMin),
    awayMax: Math.max(a.awayMax, b.awayMax),
    acrossMin: Math.min(a.acrossMin, b.acrossMin),
    acrossMax: Math.max(a.acrossMax, b.acrossMax),
  }
}

/** The area moved by px in either direction. */
export function shift(area: Area, away: number, across: number): Area {
  return {
    awayMin: area.awayMin + away,
    awayMax: area.awayMax + away,
    acrossMin: area.acrossMin + across,
    acrossMax: area.acrossMax + across,
  }
}

/** Do all four borders of the two coincide? */
export function isSameArea(a: Area, b: Area): boolean {
  return (
    a.awayMin === b.awayMin &&
    a.awayMax === b.awayMax &&
    a.acrossMin === b.acrossMin &&
    a.acrossMax === b.acrossMax
  )
}
