import { yieldToMain } from './in-chunks'

/** Long work that says between which of its steps it may be interrupted, and has a result. */
export type Steps<Result> = Generator<void, Result>

/** Runs work to its end at once. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** Runs work for at most about `budget` ms at a time; null where the signal ends it before. */
export async function runInChunks<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
  budget = 12,
): Promise<Result | null> {
  let end = performance.now() + budget
  while (!signal.aborted) {
    const { done, value } = steps.next()
    if (done === true) return value
    if (performance.now() < end) continue
    await yieldToMain()
    end = performance.now() + budget
  }
  return null
}
