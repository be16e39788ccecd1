import { useSyncExternalStore } from 'react'

/** Widths of the window in px from which on the header has room for more. */
export const WIDTHS = { tablet: 760, views: 800, desktop: 900, viewTabs: 1000 } as const

/** Is the window at least this wide, in px? */
export function useIsAtLeast(width: number): boolean {
  const media = () =>
    typeof matchMedia === 'function' ? matchMedia(`(width >= ${String(width)}px)`) : undefined
  const subscribe = (listener: () => void) => {
    const list = media()
    list?.addEventListener('change', listener)
    return () => list?.removeEventListener('change', listener)
  }
  return useSyncExternalStore(subscribe, () => media()?.matches ?? true)
}
