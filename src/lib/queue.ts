/** Things that wait for their turn, each once; first come, first served. */
export interface Queue<Item> {
  /** Lets it wait; what waits already keeps its turn. */
  readonly add: (item: Item) => void
  /** Lets it wait no longer. */
  readonly remove: (item: Item) => void
  /** Takes out the one whose turn it is; undefined when nothing waits. */
  next(): Item | undefined
  clear(): void
  readonly size: number
}

/** An empty queue. Items are never undefined. */
export function createQueue<Item>(): Queue<Item> {
  const items = new Set<Item>()
  // One iterator for all: a new one would pass by the places of all that was taken out before.
  let turns = items.values()

  function upcoming(): Item | undefined {
    const turn = turns.next()
    if (turn.done !== true) return turn.value
    turns = items.values()
    return turns.next().value
  }

  return {
    add: (item) => void items.add(item),
    remove: (item) => void items.delete(item),
    next() {
      if (items.size === 0) return undefined
      const item = upcoming()
      if (item !== undefined) items.delete(item)
      return item
    },
    clear: () => items.clear(),
    get size() {
      return items.size
    },
  }
}
