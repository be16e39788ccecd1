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
    expect(request).toHaveBeenCalledWith(expect.any(Function), { timeout: 1_000 })
    expect(cancel).toHaveBeenCalledWith(7)
  })
})

describe('a task for an idle moment, asked for by another one', () => {
  let waiting: IdleRequestCallback[] = []
  let remaining = 50
  /** Begins an idle period. */
  const idle = () =>
    waiting.splice(0).forEach((run) => run({ didTimeout: false, timeRemaining: () => remaining }))
  /** Lets messages arrive that were posted by now. */
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve(undefined)
      }
      port2.postMessage(null)
    })

  beforeEach(() => {
    waiting = []
    remaining = 50
    vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => waiting.push(run))
    vi.stubGlobal('cancelIdleCallback', () => undefined)
  })
  afterEach(() => vi.unstubAllGlobals())

  it('runs in the same period, after those that asked', async () => {
    const order: string[] = []
    onIdle(() => {
      onIdle(() => order.push('second'))
      order.push('first')
    })
    idle()
    expect(order).toEqual(['first'])
    await nextTask()
    expect(order).toEqual(['first', 'second'])
    expect(waiting).toEqual([])
  })

  it('waits for the next one where hardly any time is left, before or after it was asked for', async () => {
    const task = vi.fn()
    onIdle(() => {
      onIdle(task)
      remaining = 3
      onIdle(task)
    })
    idle()
    await nextTask()
    expect(task).not.toHaveBeenCalled()
    expect(waiting).toHaveLength(2)
    idle()
    expect(task).toHaveBeenCalledTimes(2)
  })

  it('can be called off', async () => {
    const task = vi.fn()
    onIdle(() => onIdle(task)())
    idle()
    await nextTask()
    expect(task).not.toHaveBeenCalled()
    expect(waiting).toEqual([])
  })
})
