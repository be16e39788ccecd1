import { useEffect } from 'react'

/** Keeps the focus of the page on something that takes keys; its code comes after the page is drawn. */
export function usePageFocus(): void {
  useEffect(() => {
    let shown = true
    let stop: () => void = () => undefined
    import('./keep-focus').then(
      ({ keepFocus }) => {
        if (shown) stop = keepFocus(document)
      },
      // Without it the browser does what it does everywhere.
      () => undefined,
    )
    return () => {
      shown = false
      stop()
    }
  }, [])
}
