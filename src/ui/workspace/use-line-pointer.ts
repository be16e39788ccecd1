import type { MouseEvent, PointerEvent } from 'react'
import type { NodeId } from '../../domain'
import { commands, type Editor } from '../../editor'
import { useEditorInstance } from '../hooks/editor'
import { clickNode, nodeOf } from './click-node'
import { useWorkspace } from './workspace-context'

function isWithin({ target }: MouseEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

/** A finger writes in the line that it has selected. */
function isSecondTap(editor: Editor, id: NodeId, { nativeEvent }: MouseEvent): boolean {
  const byFinger = nativeEvent instanceof globalThis.PointerEvent && nativeEvent.pointerType === 'touch'
  const { session, ephemeral } = editor.store.getState()
  return byFinger && ephemeral.choosing === null && session.selection.active === id
}

/** What the pointer does in a view of lines: it selects, writes, opens the menu, and drags by `press`. The keyboard stays with the view. */
export function useLinePointer(press: (event: PointerEvent) => void) {
  const editor = useEditorInstance()
  const { keyboard } = useWorkspace()
  return {
    onPointerDown: (event: PointerEvent) => {
      keyboard.suppressScreenKeyboard(event.pointerType === 'touch')
      press(event)
    },
    onMouseDown: (event: MouseEvent) => {
      if (isWithin(event, 'textarea, input')) return
      event.preventDefault()
      editor.view.focus()
    },
    onClick: (event: MouseEvent) => {
      if (isWithin(event, 'textarea, input, button')) return
      const id = nodeOf(editor, event.target)
      if (id === null) editor.execute(commands.clearSelection)
      else if (isSecondTap(editor, id, event)) editor.execute(commands.edit, { id })
      else clickNode(editor, id, event)
    },
    onContextMenu: (event: MouseEvent) => {
      if (isWithin(event, 'textarea, input')) return
      event.preventDefault()
      const id = nodeOf(editor, event.target)
      editor.execute(commands.openContextMenu, { id, x: event.clientX, y: event.clientY })
    },
    onDoubleClick: (event: MouseEvent) => {
      if (isWithin(event, 'textarea, input, button')) return
      const id = nodeOf(editor, event.target)
      if (id !== null) editor.execute(commands.edit, { id })
    },
  }
}
