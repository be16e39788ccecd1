/** Hands events to its subscribers. */
export interface Emitter<Event> {
  /** Adds a listener; the returned function removes it. */
  readonly subscribe: (listener: (event: Event) => void) => () => void
  readonly emit: (event: Event) => void
  /** Removes every listener. */
  readonly clear: () => void
}

export function createEmitter<Event>(): Emitter<Event> {
  const listeners = new Set<(event: Event) => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    emit: (event) => [...listeners].forEach((listener) => listener(event)),
    clear: () => listeners.clear(),
  }
}
