interface Entering {
  /** Another tab of the browser has the name: this one waits for its turn. */
  readonly onWaiting: () => void
  readonly enter: () => Promise<void>
}

/** Enters once no other tab of the browser holds this name, and holds it until the signal aborts; at once where there are no locks. */
export async function whenAlone(
  name: string,
  signal: AbortSignal,
  { onWaiting, enter }: Entering,
): Promise<void> {
  if (!('locks' in navigator)) return enter()
  const { held = [] } = await navigator.locks.query()
  if (held.some((lock) => lock.name === name)) onWaiting()
  const closed = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve())
  })
  const hold = async (): Promise<void> => {
    if (signal.aborted) return
    await enter()
    await closed
  }
  // Ends with an error when the signal aborts before its turn has come.
  await navigator.locks.request(name, { signal }, hold).catch(() => undefined)
}
