// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onUserIdle } from '../../../src/lib'

describe('a task for when hands rest', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('runs once, when nobody has touched the page for a while', () => {
    const task = vi.fn()
    onUserIdle(task)
    vi.advanceTimersByTime(900)
    window.dispatchEvent(new Event('keydown'))
    vi.advanceTimersByTime(900)
    expect(task).not.toHaveBeenCalled()
    vi.advanceTimersByTime(100)
    expect(task).toHaveBeenCalledTimes(1)
    window.dispatchEvent(new Event('keydown'))
    vi.advanceTimersByTime(60_000)
    expect(task).toHaveBeenCalledTimes(1)
  })

  it('does not wait for ever', () => {
    const task = vi.fn()
    onUserIdle(task)
    for (let turn = 0; turn < 10; turn += 1) {
      vi.advanceTimersByTime(500)
      window.dispatchEvent(new Event('wheel'))
    }
    expect(task).toHaveBeenCalledTimes(1)
  })
})
