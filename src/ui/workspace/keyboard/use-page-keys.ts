import { useEffect } from 'react'
import { useEditorInstance } from '../../hooks/editor'

const FIELDS = 'input, textarea, select, [contenteditable]'

/** What keeps every key to itself; a popover leaves the page at work, and its keys too. */
const MODAL = '[role="dialog"]:not([data-modeless]), [role="menu"]'

/** Keys that count everywhere on the page. The map and its title editor see theirs first; a dialog keeps all. */
export function usePageKeys(isOn = true): void {
  const editor = useEditorInstance()
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      if (event.defaultPrevented || target.closest(MODAL) !== null) return
      const command = editor.commandForKey(event, target.matches(FIELDS) ? 'field' : 'page')
      if (command === null) return
      event.preventDefault()
      // The notices of the component library take F6 from everywhere.
      event.stopImmediatePropagation()
      editor.execute(command)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [editor, isOn])
}
