import type { Point } from '../../../lib'
import { useEffect, type RefObject } from 'react'
import { commands } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import type { Keyboard } from './keyboard-input'

function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey)
}

/** Where the menu of the canvas opens, in px of the window. */
function topOf(frame: HTMLElement): Point {
  const { left, top, width } = frame.getBoundingClientRect()
  return { x: left + width / 2, y: top + 80 }
}

/**
 * While the view has the keyboard, the menu key and Shift+F10 open the menu of the active node beside it, which
 * comes into sight for it, and that of the canvas in the middle of `frame`.
 */
export function useMenuKey(frame: RefObject<HTMLElement | null>, keyboard: Keyboard): void {
  const editor = useEditorInstance()
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const stop = new AbortController()
    const open = (event: KeyboardEvent) => {
      if (!isMenuKey(event) || !keyboard.hasFocus()) return
      event.preventDefault()
      event.stopPropagation()
      const id = editor.store.getState().session.selection.active
      // At once: the menu stands where the node is when it opens.
      if (id !== null) editor.view.reveal(id, { behavior: 'instant' })
      const anchor = id === null ? null : editor.view.anchorOf(id)
      const at = anchor ? { x: anchor.x + 12, y: anchor.y + anchor.height } : topOf(element)
      editor.execute(commands.openContextMenu, { id, ...at })
    }
    const keep = (event: Event) => {
      if (keyboard.hasFocus()) event.preventDefault()
    }
    window.addEventListener('keydown', open, { capture: true, signal: stop.signal })
    element.addEventListener('contextmenu', keep, { signal: stop.signal })
    return () => stop.abort()
  }, [editor, frame, keyboard])
}
