import { useState } from 'react'

/** What tells a press for an input method from one for the page. */
interface KeyEvent {
  readonly key: string
  readonly keyCode: number
  readonly isComposing: boolean
}

/** The key code of a press that an input method has taken. */
const PROCESSED_KEY_CODE = 229

/**
 * Does an input method have this press? Safari ends a composition before it reports the key that ended it: that
 * press is not composing any more, but has the code all the same.
 */
export function isInputMethodKey({ key, keyCode, isComposing }: KeyEvent): boolean {
  return isComposing || keyCode === PROCESSED_KEY_CODE || key === 'Process'
}

/** Tells whether the text of a field is still being composed. */
export interface Composition {
  readonly begin: () => void
  readonly end: () => void
  readonly isOpen: () => boolean
}

function createComposition(): Composition {
  let open = false
  return {
    begin: () => {
      open = true
    },
    end: () => {
      open = false
    },
    isOpen: () => open,
  }
}

/** The composition of one field, the same for as long as the field is drawn. */
export function useComposition(): Composition {
  const [composition] = useState(createComposition)
  return composition
}

/** Text that stands for a key: keyboards on screens, and input methods for wide characters, send no key of their own. */
export function keyOfText(text: string): 'Enter' | 'Space' | null {
  if (/^(?:\r\n|\r|\n)$/.test(text)) return 'Enter'
  return /^[ \u3000]$/.test(text) ? 'Space' : null
}
