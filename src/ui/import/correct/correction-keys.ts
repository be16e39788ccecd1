import type { KeyboardEvent } from 'react'
import { drop, indent, joinWithPrevious, outdent, split, type Correction } from './corrections'

/** What a key on a line of the preview does to it; null for the keys of the tree and of the page. */
export function correctionOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Correction | 'undo' | null {
  const { key, shiftKey, altKey } = event
  if (altKey) return null
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() === 'z' && !shiftKey) return 'undo'
    if (key.toLowerCase() === 'j') return shiftKey ? split : joinWithPrevious
    return null
  }
  if (key === 'Tab') return shiftKey ? outdent : indent
  return key === 'Delete' || key === 'Backspace' ? drop : null
}
