import { useEffect } from 'react'
import { useEditorInstance } from '../hooks/editor'

const FIELDS = 'input, textarea, select, [contenteditable]'

/** Keys that count everywhere on the page. The map and its title editor see theirs first; a dialog keeps all. */
export function useFrameKeys(): void {
  const editor = useEditorInstance()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      if (event.defaultPrevented || target.closest('[role="dialog"], [role="menu"]') !== null) return
      const command = editor.handleKey(event, target.matches(FIELDS) ? 'field' : 'page')
      if (command === null) return
      event.preventDefault()
      editor.execute(command)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [editor])
}
