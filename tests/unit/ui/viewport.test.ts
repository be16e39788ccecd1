import { expect, it } from 'vitest'
import type { MapLayout } from '../../../src/ui/map/layout/map-layout'
import { startOfAnimation, fitViewport } from '../../../src/ui/map/camera/viewport'

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

it('fits the whole map between the header and the dock, however large it is', () => {
  const bounds = { x: -200, y: -3_000, width: 2_000, height: 9_000 }
  const layout: Pick<MapLayout, 'bounds'> = { bounds: () => bounds }
  const { x, y, zoom } = fitViewport(layout, size, bounds)
  expect(bounds.y * zoom + y).toBeCloseTo(60)
  expect((bounds.y + bounds.height) * zoom + y).toBeCloseTo(800 - 112)
  expect((bounds.x + bounds.width / 2) * zoom + x).toBeCloseTo(640)
})
