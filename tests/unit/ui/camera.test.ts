import type { ReactFlowInstance } from '@xyflow/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { MapCamera } from '../../../src/ui/map/camera/map-camera'
import type { CardNode } from '../../../src/ui/map/cards/map-card'
import type { MapLayout } from '../../../src/ui/map/layout/map-layout'

type Flow = Pick<ReactFlowInstance<CardNode>, 'getViewport' | 'getZoom' | 'setViewport'>

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A camera over cards one below the other, 100 px each, whose glides have not moved yet. */
function cameraOver() {
  let now = { x: 0, y: 0, zoom: 0.94 }
  const setViewport = vi.fn<Flow['setViewport']>((view, options) => {
    if (options?.duration === 0) now = view
    return Promise.resolve(true)
  })
  const flow: Flow = { getViewport: () => now, getZoom: () => now.zoom, setViewport }
  const layout: Partial<MapLayout> = {
    rectOf: (id) => ({ x: 100, y: Number(id) * 100, width: 200, height: 80 }),
    bounds: () => ({ x: 0, y: 0, width: 400, height: 10_000 }),
    window: ({ y, height }) => ({
      cards: Array.from({ length: 100 }, (_, index) => ({
        id: String(index) as NodeId,
        rect: { x: 100, y: index * 100, width: 200, height: 80 },
        growth: 'right' as const,
      })).filter(({ rect }) => rect.y + rect.height > y && rect.y < y + height),
      edges: [],
    }),
  }
  const camera = new MapCamera(flow as ReactFlowInstance<CardNode>, layout as MapLayout, {
    size: () => ({ width: 1_000, height: 600 }),
    bottomOfBars: () => 0,
  })
  const goal = () => setViewport.mock.lastCall?.[0]
  const lookAt = (view: typeof now) => {
    now = view
  }
  return { camera, goal, setViewport, lookAt }
}

it('steps that come faster than it glides add up, and keep the zoom that it was on its way to', () => {
  const { camera, goal } = cameraOver()
  camera.zoomTo(1, null)
  camera.reveal('9' as NodeId)
  expect(goal()?.zoom).toBe(1)
  camera.centre('20' as NodeId)
  expect(goal()?.zoom).toBe(1)
})

it('counts from where the window is once the glide is over', () => {
  const { camera, goal } = cameraOver()
  camera.zoomTo(1, null)
  vi.advanceTimersByTime(500)
  camera.reveal('9' as NodeId)
  expect(goal()?.zoom).toBe(0.94)
})

it('passes over what lies on a long way', () => {
  const { camera, setViewport } = cameraOver()
  camera.reveal('90' as NodeId)
  const [start, end] = setViewport.mock.calls.map(([view]) => view)
  expect(setViewport).toHaveBeenCalledTimes(2)
  expect((start?.y ?? 0) - (end?.y ?? 0)).toBeCloseTo(250)
})

it('zooms about a card in sight, about the middle of the window otherwise, and keeps the card whole', () => {
  const seenAt = (id: number, view: { y: number; zoom: number } | undefined) =>
    view === undefined ? NaN : (id * 100 + 40) * view.zoom + view.y
  const near = cameraOver()
  near.camera.zoomTo(2, '2' as NodeId)
  expect(seenAt(2, near.goal())).toBeCloseTo(240 * 0.94)
  const away = cameraOver()
  away.camera.zoomTo(2, '50' as NodeId)
  expect(away.goal()?.y).toBeCloseTo(300 - (300 / 0.94) * 2)
  const border = cameraOver()
  border.camera.zoomTo(2, '0' as NodeId)
  expect(border.goal()?.y).toBeCloseTo(40)
})

it('comes back to the card at work where nothing of the map is in sight', () => {
  const { camera, goal, lookAt } = cameraOver()
  lookAt({ x: 0, y: 90_000, zoom: 1 })
  camera.zoomTo(1, '4' as NodeId)
  expect(goal()?.y).toBeCloseTo(300 - 440)
})

it('keeps pace with a key that is held: once it glides, it jumps', () => {
  const { camera, setViewport } = cameraOver()
  camera.reveal('9' as NodeId)
  camera.reveal('12' as NodeId)
  expect(setViewport.mock.lastCall?.[1]?.duration).toBe(0)
})

it('follows a card out of sight, and leaves one alone that is partly in sight', () => {
  const { camera, setViewport } = cameraOver()
  camera.keepInView('6' as NodeId)
  expect(setViewport).not.toHaveBeenCalled()
  camera.keepInView('9' as NodeId)
  expect(setViewport).toHaveBeenCalled()
})
