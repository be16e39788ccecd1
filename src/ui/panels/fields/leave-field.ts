import type { KeyboardEvent } from 'react'
import { focusKeyboardInput } from '../../workspace/keyboard/keyboard-focus'

/** Escape in a field hands the keyboard back to the map. */
export function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return
  event.preventDefault()
  event.stopPropagation()
  focusKeyboardInput()
}
