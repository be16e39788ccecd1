import { useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { usePorts } from '../../hooks/ports'

function system(): MediaQueryList | null {
  return typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null
}

function followSystem(listener: () => void): () => void {
  const query = system()
  query?.addEventListener('change', listener)
  return () => query?.removeEventListener('change', listener)
}

/** Is the page dark now, by the person's choice or else by the system? What is painted is painted again then. */
export function useIsDark(): boolean {
  const theme = useStore(usePorts().preferences, (state) => state.theme)
  const isSystemDark = useSyncExternalStore(followSystem, () => system()?.matches ?? false)
  return theme === 'system' ? isSystemDark : theme === 'dark'
}
