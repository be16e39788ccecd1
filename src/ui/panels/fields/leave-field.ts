import type { KeyboardEvent } from 'react'
import { useFocusView } from '../../hooks/editor'

/** Escape in a field hands the keyboard back to the view. */
export function useLeaveOnEscape(): (event: KeyboardEvent) => void {
  const focusView = useFocusView()
  return (event) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    focusView()
  }
}
