/** What tells that somebody is about to do something. */
const EVENTS = ['pointermove', 'pointerdown', 'keydown', 'dragenter', 'change'] as const

/** Runs a task as soon as somebody touches the page, at the latest after `limit` ms. */
export function onFirstInput(task: () => void, limit = 1_000): void {
  const listening = new AbortController()
  const run = () => {
    listening.abort()
    clearTimeout(last)
    task()
  }
  const last = setTimeout(run, limit)
  for (const sign of EVENTS)
    addEventListener(sign, run, { capture: true, passive: true, signal: listening.signal })
}
