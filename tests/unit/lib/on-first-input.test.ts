// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onFirstInput } from '../../../src/lib'

describe('a task for when somebody is about to do something', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('runs once, at the first touch', () => {
    const task = vi.fn()
    onFirstInput(task)
    expect(task).not.toHaveBeenCalled()
    window.dispatchEvent(new Event('pointermove'))
    window.dispatchEvent(new Event('keydown'))
    vi.runAllTimers()
    expect(task).toHaveBeenCalledTimes(1)
  })

  it('does not wait for ever', () => {
    const task = vi.fn()
    onFirstInput(task)
    vi.advanceTimersByTime(1_000)
    window.dispatchEvent(new Event('keydown'))
    expect(task).toHaveBeenCalledTimes(1)
  })
})
