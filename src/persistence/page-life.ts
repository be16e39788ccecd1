/** What becomes of the page while a map is open. */
export interface PageLife {
  subscribe(events: PageEvents): () => void
  /** From now on the browser asks before the page goes, as long as it is at risk; returns what ends that. */
  guard(isAtRisk: () => boolean): () => void
}

interface PageEvents {
  /** The page may be gone in a moment: the last one at which it is sure to run. */
  readonly onLeave: () => void
  /** The page is seen again and may have missed what happened meanwhile. */
  readonly onReturn: () => void
}

/** `visibilitychange` to hidden is the last event that mobile browsers promise; `pagehide` covers the others. */
export function createPageLife(page: Document = document, frame: EventTarget = window): PageLife {
  return {
    subscribe({ onLeave, onReturn }) {
      const onVisibility = (): void => {
        if (page.visibilityState === 'hidden') onLeave()
        else onReturn()
      }
      page.addEventListener('visibilitychange', onVisibility)
      frame.addEventListener('pagehide', onLeave)
      return () => {
        page.removeEventListener('visibilitychange', onVisibility)
        frame.removeEventListener('pagehide', onLeave)
      }
    },
    guard(isAtRisk) {
      const onClosing = (event: Event): void => {
        if (isAtRisk()) event.preventDefault()
      }
      frame.addEventListener('beforeunload', onClosing)
      return () => frame.removeEventListener('beforeunload', onClosing)
    },
  }
}
