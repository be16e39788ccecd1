/** Timers, handed in so that a test can hold the time still. */
export interface Scheduler {
  /** Calls back after `delay` ms, unless the returned function is called before. */
  after(delay: number, callback: () => void): () => void
}

export function createScheduler(): Scheduler {
  return {
    after(delay, callback) {
      const timer = setTimeout(callback, delay)
      return () => {
        clearTimeout(timer)
      }
    },
  }
}
