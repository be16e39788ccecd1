import { useEffect, useEffectEvent } from 'react'
import { KEYBOARD_INPUT_ATTRIBUTE } from '../keyboard/keyboard-input'

const SEVERAL_LINES = /\S[^\n]*\n\s*\S/

/** Does the text have more than one line that says something? */
export function isOutline(text: string): boolean {
  return SEVERAL_LINES.test(text)
}

/** Takes text of several lines pasted anywhere but into a field; the map's own field is no such field. */
export function useForeignPaste(onText: (text: string) => void): void {
  const take = useEffectEvent(onText)
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      const field = target.closest(`input, [contenteditable], textarea:not([${KEYBOARD_INPUT_ATTRIBUTE}])`)
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (event.defaultPrevented || field !== null || !isOutline(text)) return
      event.preventDefault()
      take(text)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
}
