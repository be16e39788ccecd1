/** Runs a task in an idle moment, at the latest in a second; the answer calls it off. Not every browser tells its idle moments. */
export function onIdle(task: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task, 50)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(task, { timeout: 1_000 })
  return () => cancelIdleCallback(request)
}
