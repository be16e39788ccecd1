import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onIdle } from '../../../src/lib'

describe('a task for an idle moment', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('waits for one, and runs once', () => {
    const task = vi.fn()
    onIdle(task)
    expect(task).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(task).toHaveBeenCalledTimes(1)
  })

  it('can be called off', () => {
    const task = vi.fn()
    onIdle(task)()
    vi.runAllTimers()
    expect(task).not.toHaveBeenCalled()
  })

  it('asks the browser where it tells its idle moments, and does not wait for ever', () => {
    const request = vi.fn(() => 7)
    const cancel = vi.fn()
    vi.stubGlobal('requestIdleCallback', request)
    vi.stubGlobal('cancelIdleCallback', cancel)
    const task = vi.fn()
    onIdle(task)()
    expect(request).toHaveBeenCalledWith(task, { timeout: 1_000 })
    expect(cancel).toHaveBeenCalledWith(7)
  })
})
