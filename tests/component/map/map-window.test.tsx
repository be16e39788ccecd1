// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { ReactFlowProvider, useStoreApi } from '@xyflow/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useMapWindow } from '../../../src/ui/map/window/use-map-window'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function openWindow() {
  const { result, rerender } = renderHook(({ far }) => ({ rect: useMapWindow(far), flow: useStoreApi() }), {
    initialProps: { far: false },
    wrapper: ReactFlowProvider,
  })
  const look = (x: number, y: number, zoom = 1) =>
    act(() => result.current.flow.setState({ width: 1_000, height: 600, transform: [-x, -y, zoom] }))
  const idle = () => act(() => void vi.runAllTimers())
  return { rect: () => result.current.rect, look, idle, turnFar: (far: boolean) => rerender({ far }) }
}

test('what comes into sight all at once is drawn first, and the margin in an idle moment', () => {
  const { rect, look, idle } = openWindow()
  idle()
  look(50_000, 0)
  expect(rect()).toEqual({ x: 50_000, y: 0, width: 1_000, height: 600 })
  idle()
  expect(rect()).toEqual({ x: 49_650, y: -350, width: 1_700, height: 1_300 })
})

test('panning within the margin draws nothing anew, and beyond it a margin ahead', () => {
  const { rect, look, idle } = openWindow()
  look(0, 0)
  idle()
  const before = rect()
  look(340, 300)
  expect(rect()).toBe(before)
  look(360, 300)
  expect(rect()).toEqual({ x: 10, y: -50, width: 1_700, height: 1_300 })
})

test('on the way in from far away, what is in sight comes first too', () => {
  const { rect, look, idle, turnFar } = openWindow()
  look(0, 0)
  idle()
  turnFar(true)
  idle()
  turnFar(false)
  expect(rect()).toEqual({ x: 0, y: 0, width: 1_000, height: 600 })
  idle()
  expect(rect().x).toBe(-350)
})
