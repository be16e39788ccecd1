import type { Rect } from '../../../lib'
import { LEVELS, type Level } from '../../../rules'
import type { Palette } from './palette'

/** How bad it is in a branch, on the rectangle of its card, in px of the screen. */
export interface Mark {
  readonly rect: Rect
  readonly level: Level
}

const RADIUS = 4.5

/** Draws a dot at the corner of each card; where dots would hide each other, one that is as bad stands for all. */
export function drawMarks(context: CanvasRenderingContext2D, marks: readonly Mark[], palette: Palette): void {
  const taken = new Set<string>()
  context.strokeStyle = palette.token('--canvas')
  context.lineWidth = 1.5
  for (const level of LEVELS) {
    context.fillStyle = palette.token(level === 'block' ? '--bad-badge' : '--warn-badge')
    for (const { rect } of marks.filter((mark) => mark.level === level)) {
      const [x, y] = [rect.x + rect.width, rect.y]
      const cell = `${Math.round(x / RADIUS / 2)} ${Math.round(y / RADIUS / 2)}`
      if (taken.has(cell)) continue
      taken.add(cell)
      context.beginPath()
      context.arc(x, y, RADIUS, 0, 2 * Math.PI)
      context.fill()
      context.stroke()
    }
  }
}
