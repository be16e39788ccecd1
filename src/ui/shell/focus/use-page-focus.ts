import { useEffect } from 'react'
import { fixUpFocus } from './focus-fixup'
import { holdTab } from './hold-tab'

/** Keeps the focus of the page on something that takes keys. */
export function usePageFocus(): void {
  useEffect(() => {
    const stop = [fixUpFocus(document), holdTab(window)]
    return () => {
      for (const each of stop) each()
    }
  }, [])
}
