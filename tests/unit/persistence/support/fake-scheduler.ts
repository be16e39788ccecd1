import type { Scheduler } from '../../../../src/persistence/sync/scheduler'

export interface FakeScheduler extends Scheduler {
  /** Lets time pass and calls what falls due, in order. */
  advance(milliseconds: number): Promise<void>
}

export function createFakeScheduler(): FakeScheduler {
  let now = 0
  const timers = new Set<{ readonly due: number; readonly callback: () => void }>()
  return {
    after(delay, callback) {
      const timer = { due: now + delay, callback }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    async advance(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        const [next] = [...timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)
        if (!next) break
        timers.delete(next)
        now = next.due
        next.callback()
        await settled()
      }
      now = end
      await settled()
    },
  }
}

/** Lets every promise that can go on go on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
