import type { NodeId } from '../../domain'
import { selectOnly } from '../session/selection'
import { defineCommand, onMap } from './define-command'

interface ContextMenuArgs {
  /** Null: the menu of the canvas. */
  readonly id: NodeId | null
  /** Where in the window, in px. */
  readonly x: number
  readonly y: number
}

/** Opens the menu of a node, or of the canvas, at a point of the window; the node joins the selection or becomes it. */
export const openContextMenu = defineCommand<ContextMenuArgs | undefined>({
  id: 'view.openContextMenu',
  category: 'view',
  keybindings: onMap('Shift+F10', 'ContextMenu'),
  listed: false,
  run: ({ document, session }, args) => {
    const { id, x, y } = args ?? { id: session.selection.active, x: 0, y: 0 }
    const node = id === null ? null : (document.node(id)?.id ?? null)
    const { ids } = session.selection
    const selection = node !== null && ids.includes(node) ? { ids, active: node } : selectOnly(node)
    return {
      type: 'session',
      patch: { contextMenu: { id: node, x, y }, ...(node !== null && { selection }) },
    }
  },
})

export const closeContextMenu = defineCommand({
  id: 'view.closeContextMenu',
  category: 'view',
  listed: false,
  isEnabled: ({ ephemeral }) => ephemeral.contextMenu !== null,
  run: () => ({ type: 'session', patch: { contextMenu: null } }),
})
