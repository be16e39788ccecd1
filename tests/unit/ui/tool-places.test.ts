import { describe, expect, it } from 'vitest'
import { toolBox, toolPositions, type ToolPosition } from '../../../src/ui/map/gestures/tool-positions'

const rect = { x: 100, y: 50, width: 224, height: 72 }
/** Px of the map between the border of a card and its words. */
const PADDING = { across: 10, down: 8 }
/** Half of what is drawn of a finger's button, in px of the screen. */
const RADIUS = 16

/** Px of the screen from the middle of a button to the nearest word of its card. */
function toWords({ at, out }: ToolPosition, zoom: number): number {
  const middle = { x: at.x * zoom + out.x, y: at.y * zoom + out.y }
  const within = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to)
  const { across, down } = PADDING
  const nearest = {
    x: within(middle.x, (rect.x + across) * zoom, (rect.x + rect.width - across) * zoom),
    y: within(middle.y, (rect.y + down) * zoom, (rect.y + rect.height - down) * zoom),
  }
  return Math.hypot(middle.x - nearest.x, middle.y - nearest.y)
}

describe('the buttons around a card', () => {
  const stands = (['right', 'left', 'down'] as const).flatMap((growth) =>
    [true, false].map((hasChildren) => ({ rect, growth, hasChildren, end: rect.y + rect.height })),
  )

  it.each(stands)('leave its words free for a finger: $growth, children: $hasChildren', (stand) => {
    for (const zoom of [0.45, 0.54, 1, 2])
      for (const place of Object.values(toolPositions(stand, 'finger')))
        expect(toWords(place, zoom)).toBeGreaterThanOrEqual(RADIUS)
  })

  it.each(['right', 'left'] as const)('stand toward the children and away from them: %s', (growth) => {
    const { child, sibling, relation } = toolPositions(
      { rect, growth, hasChildren: false, end: rect.y + rect.height },
      'finger',
    )
    const toChildren = growth === 'right' ? 1 : -1
    expect([child, sibling].map(({ out }) => Math.sign(out.x))).toEqual([toChildren, -toChildren])
    // The upper right corner has the badge.
    expect(relation.at).toEqual({ x: rect.x, y: rect.y })
  })

  const pointing = ['mouse', 'finger'] as const
  it.each(pointing.flatMap((by) => (['right', 'left'] as const).map((growth) => ({ by, growth }))))(
    'meet no sibling at any zoom: $by, $growth',
    ({ by, growth }) => {
      const places = toolPositions({ rect, growth, hasChildren: false, end: rect.y + rect.height }, by)
      for (const zoom of [0.45, 0.7, 1, 1.5, 2])
        for (const place of Object.values(places)) {
          const { x, width } = toolBox(place, zoom, by)
          expect(x + width <= rect.x || x >= rect.x + rect.width).toBe(true)
        }
    },
  )
})
