/** The lifecycle of the page while a map is open. */
export interface PageLifecycle {
  subscribe(events: PageEvents): () => void
  /** The browser asks before the page goes, as long as that is at risk; returns what ends it. */
  askBeforeLeaving(isAtRisk: () => boolean): () => void
}

interface PageEvents {
  /** The page may be gone in a moment: the last one at which it is sure to run. */
  readonly onHide: () => void
  /** The page is seen again and may have missed what happened meanwhile. */
  readonly onShow: () => void
}

/** `visibilitychange` to hidden is the last event that mobile browsers promise; `pagehide` covers the others. */
export function createPageLifecycle(page: Document = document, frame: EventTarget = window): PageLifecycle {
  return {
    subscribe({ onHide, onShow }) {
      const onVisibility = (): void => {
        if (page.visibilityState === 'hidden') onHide()
        else onShow()
      }
      page.addEventListener('visibilitychange', onVisibility)
      frame.addEventListener('pagehide', onHide)
      return () => {
        page.removeEventListener('visibilitychange', onVisibility)
        frame.removeEventListener('pagehide', onHide)
      }
    },
    askBeforeLeaving(isAtRisk) {
      const onClosing = (event: Event): void => {
        if (isAtRisk()) event.preventDefault()
      }
      frame.addEventListener('beforeunload', onClosing)
      return () => frame.removeEventListener('beforeunload', onClosing)
    },
  }
}
