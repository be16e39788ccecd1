import { useEffect, useEffectEvent } from 'react'
import { branchTitles } from '../clipboard/branch-titles'
import { isOutline, pastedFrom, type Pasted } from '../clipboard/pasted'

/**
 * Takes text of several lines pasted anywhere but into a field; what is pasted on a view is taken before. Nodes of ours
 * go into a field as their titles.
 */
export function useForeignPaste(onText: (text: string) => void): void {
  const take = useEffectEvent(onText)
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      const field = target.closest('input, [contenteditable], textarea')
      if (event.defaultPrevented) return
      const pasted = pastedFrom(event.clipboardData)
      if (field !== null) {
        const titles = branchTitles(pasted.html)
        if (titles !== null && insertText(field, titles)) event.preventDefault()
        return
      }
      void outlineOf(pasted).then((text) => {
        if (isOutline(text)) take(text)
      })
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
}

/** The outline that was copied; its plain text where the code that reads formatted text does not come. */
async function outlineOf(pasted: Pasted): Promise<string> {
  return import('../clipboard/pasted-text').then(
    ({ outlineOfPasted }) => outlineOfPasted(pasted),
    () => pasted.text,
  )
}

/** Puts text in place of what is selected in a text field; false for any other field. */
function insertText(field: Element, text: string): boolean {
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  if (!isText || field.selectionStart === null || field.readOnly) return false
  field.setRangeText(text, field.selectionStart, field.selectionEnd ?? field.selectionStart, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: text }))
  return true
}
