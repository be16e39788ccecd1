import type { KeyboardEvent } from 'react'
import { isInputMethodKey } from './composition'
import { useFocusView } from '../../hooks/editor'

/** A key handler by which Escape in a field moves the focus to the view. */
export function useLeaveOnEscape(): (event: KeyboardEvent) => void {
  const focusView = useFocusView()
  return (event) => {
    if (event.key !== 'Escape' || isInputMethodKey(event.nativeEvent) || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    focusView()
  }
}
