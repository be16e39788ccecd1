import type { MouseEvent } from 'react'
import type { NodeId } from '../../domain'
import { commands, type Editor } from '../../editor'

/** The node whose card or line holds an element of the page. */
export function nodeOf(editor: Editor, target: EventTarget): NodeId | null {
  const drawn = target instanceof Element ? target.closest<HTMLElement>('[data-node-id]') : null
  const id = (drawn?.dataset.nodeId ?? '') as NodeId
  return editor.store.getState().document.node(id)?.id ?? null
}

/** What a click on a node does: select, add to the selection, select up to there, or take it where a node is being chosen. */
export function clickNode(editor: Editor, id: NodeId, event: MouseEvent): void {
  const { choosing } = editor.store.getState().ephemeral
  if (choosing?.type === 'move') editor.execute(commands.completeMove, { parentId: id })
  else if (choosing?.type === 'relation' && choosing.from !== id)
    editor.execute(commands.addRelation, { from: choosing.from, to: id })
  else if (choosing?.type === 'several' || event.ctrlKey || event.metaKey)
    editor.execute(commands.toggleSelected, { id })
  else if (event.shiftKey) editor.execute(commands.selectRange, { id })
  else editor.execute(commands.select, { ids: [id] })
}
