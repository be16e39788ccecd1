/** What tells that somebody is at work. */
const EVENTS = ['pointerdown', 'keydown', 'wheel', 'change'] as const

/** Runs a task once nobody has touched the page for a while, at the latest after `limit`; both in ms. */
export function onUserIdle(task: () => void, rest = 1_000, limit = 5_000): void {
  const watching = new AbortController()
  const run = () => {
    watching.abort()
    clearTimeout(last)
    clearTimeout(next)
    task()
  }
  const last = setTimeout(run, limit)
  let next = setTimeout(run, rest)
  for (const sign of EVENTS)
    addEventListener(
      sign,
      () => {
        clearTimeout(next)
        next = setTimeout(run, rest)
      },
      { capture: true, passive: true, signal: watching.signal },
    )
}
