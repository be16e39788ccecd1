/** What a browser has and jsdom lacks, as far as the canvas asks for it: nothing has a size and nothing moves. */
export function standInForTheScreen(): void {
  class StillObserver {
    readonly observe = nothing
    readonly unobserve = nothing
    readonly disconnect = nothing
  }
  const still = { matches: true, addEventListener: nothing, removeEventListener: nothing }
  Object.assign(globalThis, {
    ResizeObserver: StillObserver,
    CSS: { escape: (text: string) => text.replace(/[^\w-]/g, String.raw`\$&`) },
  })
  Object.assign(window, { matchMedia: () => still })
}

function nothing(): void {
  // Nothing ever changes.
}
