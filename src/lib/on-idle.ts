import { yieldToMain } from './in-chunks'

/** Ms that must be left of an idle period for another task to begin in it. */
const LEAST_REMAINING_MS = 8

/** The idle period in which a task is running. */
let current: IdleDeadline | null = null

/**
 * Runs a task in an idle period, at the latest in a second; the answer calls it off. A task that is asked for by
 * another one runs in the same period as long as time is left of it, yet as a task of its own, so that input comes in
 * between: browsers begin only one period in 50 ms. Not every browser tells its idle periods.
 */
export function onIdle(task: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task, 50)
    return () => clearTimeout(timer)
  }
  let request: number | null = null
  let isCancelled = false
  const run = (period: IdleDeadline) => {
    current = period
    try {
      task()
    } finally {
      current = null
    }
  }
  const wait = () => {
    request = requestIdleCallback(run, { timeout: 1_000 })
  }
  const period = current
  if (period !== null && hasTimeLeft(period))
    void yieldToMain().then(() => {
      if (isCancelled) return
      if (hasTimeLeft(period)) run(period)
      else wait()
    })
  else wait()
  return () => {
    isCancelled = true
    if (request !== null) cancelIdleCallback(request)
  }
}

function hasTimeLeft(period: IdleDeadline): boolean {
  return period.timeRemaining() > LEAST_REMAINING_MS
}
