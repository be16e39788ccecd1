/** Runs a task in idle time; returns what cancels it. */
export type OnIdle = (task: () => void) => () => void

/** Tasks that wait for idle time, until they are closed; without any idle time nothing is ever added. */
export function createIdleTasks(onIdle: OnIdle | undefined) {
  const waiting = new Set<() => void>()
  let isClosed = false
  let isScheduled = false

  function add(task: () => void): void {
    if (isClosed || onIdle === undefined) return
    const cancel = onIdle(() => {
      waiting.delete(cancel)
      if (!isClosed) task()
    })
    waiting.add(cancel)
  }

  return {
    add,
    /** Adds the next slice of work, unless one waits already. */
    schedule(task: () => void): void {
      if (isScheduled) return
      isScheduled = true
      add(() => {
        isScheduled = false
        task()
      })
    },
    close(): void {
      isClosed = true
      for (const cancel of waiting) cancel()
      waiting.clear()
    },
    get isClosed() {
      return isClosed
    },
  }
}
