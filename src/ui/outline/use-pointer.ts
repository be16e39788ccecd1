import type { MouseEvent } from 'react'
import { commands } from '../../editor'
import { useEditorInstance } from '../hooks/editor'
import { clickNode, nodeOf } from '../workspace/click-node'

function isWithin({ target }: MouseEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

/** What clicking the outline does. The keyboard stays with it. */
export function usePointer() {
  const editor = useEditorInstance()
  return {
    onMouseDown: (event: MouseEvent) => {
      if (isWithin(event, 'textarea, input')) return
      event.preventDefault()
      editor.view.focus()
    },
    onClick: (event: MouseEvent) => {
      if (isWithin(event, 'textarea, input, button')) return
      const id = nodeOf(editor, event.target)
      if (id === null) editor.execute(commands.clearSelection)
      else clickNode(editor, id, event)
    },
  }
}
