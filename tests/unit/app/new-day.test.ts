// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchDay } from '../../../src/app/new-day'

let day = ''
const today = () => day

beforeEach(() => {
  day = '2027-01-15'
  vi.useFakeTimers({ now: new Date(2027, 0, 15, 23, 59) })
})

afterEach(() => vi.useRealTimers())

it('tells of a day that begins while the page is open, each day anew', () => {
  const listener = vi.fn()
  const stop = watchDay(today, listener)
  day = '2027-01-16'
  vi.advanceTimersByTime(2 * 60_000)
  expect(listener).toHaveBeenCalledTimes(1)
  day = '2027-01-17'
  vi.advanceTimersByTime(24 * 3_600_000)
  expect(listener).toHaveBeenCalledTimes(2)
  stop()
})

it('tells of a day that began while the page slept once it is seen again, and not otherwise', () => {
  const listener = vi.fn()
  const stop = watchDay(today, listener)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(listener).not.toHaveBeenCalled()
  day = '2027-01-20'
  document.dispatchEvent(new Event('visibilitychange'))
  expect(listener).toHaveBeenCalledTimes(1)
  stop()
  day = '2027-01-21'
  document.dispatchEvent(new Event('visibilitychange'))
  expect(listener).toHaveBeenCalledTimes(1)
  expect(vi.getTimerCount()).toBe(0)
})
