/** Resolves in a task of its own, so that the page can answer and draw between two pieces of long work. */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** Does long work item by item, for at most about `budget` ms at a time. */
export async function inChunks<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  budget = 24,
): Promise<void> {
  let end = performance.now() + budget
  for (const item of items) {
    work(item)
    if (performance.now() < end) continue
    await yieldToMain()
    end = performance.now() + budget
  }
}
