import { fixUpFocus } from './focus-fixup'
import { holdTab } from './hold-tab'

/** Keeps the focus of a page on something that takes keys. Returns a function that stops this. */
export function keepFocus(page: Document): () => void {
  const stop = [fixUpFocus(page), holdTab(page)]
  return () => {
    for (const each of stop) each()
  }
}
