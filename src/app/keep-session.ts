import type { DocumentId, DocumentRepository } from '../domain'
import { serialiseSession, type Editor } from '../editor'

/** Quiet time before the session is written, in ms. */
const REST = 400

/** Writes the selection, the folds and the camera of a map when they have come to rest, and when the page goes. */
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
    if (state.session === previous.session) return
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(flush, REST)
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
