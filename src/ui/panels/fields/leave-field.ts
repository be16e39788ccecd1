import type { KeyboardEvent } from 'react'
import { isInputMethodKey } from '../../fields/composition'
import { useFocusView } from '../../hooks/editor'

/** Escape in a field hands the keyboard back to the view. */
export function useLeaveOnEscape(): (event: KeyboardEvent) => void {
  const focusView = useFocusView()
  return (event) => {
    if (event.key !== 'Escape' || isInputMethodKey(event.nativeEvent) || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    focusView()
  }
}
