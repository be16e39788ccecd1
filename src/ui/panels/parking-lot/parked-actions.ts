import { isParked, parkedRoots, type NodeId } from '../../../domain'
import { commands, type Editor } from '../../../editor'

/** What can be done with lines of the parking lot: with all that are selected, where the line is one of them. */
export interface ParkedActions {
  readonly unpark: (id: NodeId) => void
  readonly remove: (id: NodeId) => void
}

/** `parentId` is where branches come back to the map; null: the first Big O. */
export function parkedActions(editor: Editor, parentId: NodeId | null): ParkedActions {
  return {
    unpark: (id) => {
      const ids = affected(editor, id)
      if (editor.execute(commands.unpark, parentId === null ? { ids } : { ids, parentId }))
        editor.view.focus()
    },
    remove: (id) => {
      const next = lineAfter(id)
      if (!editor.execute(commands.deleteBranches, { ids: affected(editor, id) })) return
      const { document } = editor.store.getState()
      const heir = [next, ...parkedRoots(document)].find((line) => line !== null && document.node(line))
      if (heir !== undefined && heir !== null) editor.execute(commands.select, { ids: [heir] })
      focusLine(heir ?? null)
    },
  }
}

/** Gives the keyboard to a line; without one, to the box that adds ideas. */
export function focusLine(id: NodeId | null): void {
  const line = lines().find(({ dataset }) => dataset['nodeId'] === id)
  const entry = document.querySelector<HTMLElement>('[data-parking-lot] input')
  const target = line ?? entry
  target?.focus()
}

/** The parked nodes that are selected, where this is one of them; else this alone. */
function affected(editor: Editor, id: NodeId): readonly NodeId[] {
  const { document, session } = editor.store.getState()
  const { ids } = session.selection
  return ids.includes(id) ? ids.filter((selected) => isParked(document, selected)) : [id]
}

function lines(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-parking-lot] [role="treeitem"]')]
}

/** The line below, else the one above. */
function lineAfter(id: NodeId): NodeId | null {
  const ids = lines().map(({ dataset }) => dataset['nodeId'] as NodeId)
  const at = ids.indexOf(id)
  return ids[at + 1] ?? ids[at - 1] ?? null
}
