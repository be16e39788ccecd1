/** A timer may fire a little early: so many milliseconds after midnight the day has surely changed. */
const AFTER_MIDNIGHT_MS = 1_000

/**
 * Calls the listener when `today` has changed: after midnight, and when a page that slept is shown again. Returns what
 * ends it.
 */
export function watchDay(today: () => string, listener: () => void, page: Document = document): () => void {
  let day = today()
  let timer = setTimeout(compare, untilMidnight())

  function compare(): void {
    clearTimeout(timer)
    timer = setTimeout(compare, untilMidnight())
    const now = today()
    if (now === day) return
    day = now
    listener()
  }

  page.addEventListener('visibilitychange', compare)
  return () => {
    clearTimeout(timer)
    page.removeEventListener('visibilitychange', compare)
  }
}

/** Milliseconds to the next midnight of the device, and a little more. */
function untilMidnight(): number {
  const now = new Date()
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  return midnight.getTime() - now.getTime() + AFTER_MIDNIGHT_MS
}
