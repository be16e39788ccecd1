import { useEffect } from 'react'
import { onIdle } from '../../../lib'

/** Keeps the focus of the page on something that takes keys; its code comes in an idle moment. */
export function usePageFocus(): void {
  useEffect(() => {
    let shown = true
    let stop: () => void = () => undefined
    const cancel = onIdle(() => {
      import('./keep-focus').then(
        ({ keepFocus }) => {
          if (shown) stop = keepFocus(document)
        },
        // Without it the browser does what it does everywhere.
        () => undefined,
      )
    })
    return () => {
      shown = false
      cancel()
      stop()
    }
  }, [])
}
