import type { Point, Rect } from '../../../domain'

/** Px from the border of the window within which a drag scrolls the map. */
const BAND = 44
/** Px per frame at the border. */
const FASTEST = 16

/** How far the map scrolls in one frame while something is dragged at a point, in px; zero in the middle. */
export function edgeScroll(at: Point, frame: Rect): Point {
  return { x: speed(at.x - frame.x, frame.width), y: speed(at.y - frame.y, frame.height) }
}

function speed(place: number, size: number): number {
  const nearStart = Math.min(1, Math.max(0, 1 - place / BAND))
  const nearEnd = Math.min(1, Math.max(0, 1 - (size - place) / BAND))
  return Math.round((nearStart ** 2 - nearEnd ** 2) * FASTEST)
}
