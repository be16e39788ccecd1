import { expect, it } from 'vitest'
import type { NodeId } from '../../../src/domain'
import type { Rect } from '../../../src/lib'
import type { MapLayout } from '../../../src/ui/map/layout/map-layout'
import { startOfAnimation, fitViewport } from '../../../src/ui/map/camera/viewport'
import { intersects } from '../../../src/ui/map/layout/rects'

const size = { width: 1280, height: 800 }
const here = { x: 100, y: -300, zoom: 0.8 }

it('a glide within the window begins where it stands, and so does one that zooms', () => {
  expect(startOfAnimation(here, { ...here, x: -1_000, y: 400 }, size)).toBe(here)
  expect(startOfAnimation(here, { x: 9_000, y: 0, zoom: 1 }, size)).toBe(here)
})

it('of a long way only the last stretch is shown, from the side that it comes from', () => {
  const goal = { x: here.x, y: -40_300, zoom: here.zoom }
  expect(startOfAnimation(here, goal, size)).toEqual({ x: here.x, y: -40_050, zoom: 0.8 })
  const across = startOfAnimation(here, { x: 30_100, y: -40_300, zoom: 0.8 }, size)
  expect(across).toEqual({ x: 30_100 - 150, y: -40_300 + 200, zoom: 0.8 })
})

/** A map of one card. */
const one = (bounds: Rect, card = bounds): Pick<MapLayout, 'bounds' | 'window'> => ({
  bounds: () => bounds,
  window: (rect) => ({
    cards: intersects(rect, card) ? [{ id: 'card' as NodeId, rect: card, growth: 'right' }] : [],
    edges: [],
  }),
})

it('fits the whole map between the header and the dock, however large it is', () => {
  const bounds = { x: -200, y: -3_000, width: 2_000, height: 9_000 }
  const { x, y, zoom } = fitViewport(one(bounds), size, bounds)
  expect(bounds.y * zoom + y).toBeCloseTo(24)
  expect((bounds.y + bounds.height) * zoom + y).toBeCloseTo(800 - 24 - 92)
  expect((bounds.x + bounds.width / 2) * zoom + x).toBeCloseTo(640)
})

it('fits it beside the dock as well, where no card would lie under it', () => {
  const bounds = { x: 0, y: 0, width: 2_000, height: 1_500 }
  const corner = { x: 0, y: 1_400, width: 240, height: 100 }
  const { y, zoom } = fitViewport(one(bounds, corner), size, bounds)
  expect(bounds.y * zoom + y).toBeCloseTo(24)
  expect((bounds.y + bounds.height) * zoom + y).toBeCloseTo(800 - 24)
})
