/** Runs a task in an idle moment, at the latest in a second; not every browser tells its idle moments. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 1_000 })
  else setTimeout(task, 50)
}
