import type { DocumentId, DocumentRepository } from '../../domain'
import { serialiseSession, type Editor } from '../../editor'

/** The session is written at the latest this long after it changed, in ms, however often it changes. */
const SAVE_DELAY_MS = 400

/** Writes the selection, the folds and the camera of a map soon after they changed, and when the page goes. */
export function keepSession(
  repository: DocumentRepository,
  id: DocumentId,
  { store }: Editor,
): { flush(): void; close(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null

  function flush() {
    if (timer === null) return
    clearTimeout(timer)
    timer = null
    void repository.saveSession(id, serialiseSession(store.getState().session))
  }

  const unsubscribe = store.subscribe((state, previous) => {
    if (state.session !== previous.session) timer ??= setTimeout(flush, SAVE_DELAY_MS)
  })
  window.addEventListener('pagehide', flush)

  return {
    flush,
    close() {
      flush()
      unsubscribe()
      window.removeEventListener('pagehide', flush)
    },
  }
}
