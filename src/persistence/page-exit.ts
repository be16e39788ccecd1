/** Tells when the page may be about to go: the last moment at which it is sure to run. */
export interface PageExit {
  subscribe(listener: () => void): () => void
}

/** `visibilitychange` to hidden is the last event that mobile browsers promise; `pagehide` covers the others. */
export function createPageExit(page: Document = document, frame: EventTarget = window): PageExit {
  return {
    subscribe(listener) {
      const onVisibility = (): void => {
        if (page.visibilityState === 'hidden') listener()
      }
      page.addEventListener('visibilitychange', onVisibility)
      frame.addEventListener('pagehide', listener)
      return () => {
        page.removeEventListener('visibilitychange', onVisibility)
        frame.removeEventListener('pagehide', listener)
      }
    },
  }
}
