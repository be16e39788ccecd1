import { useRef, type MouseEvent, type PointerEvent } from 'react'
import { commands } from '../../editor'
import { useEditorInstance } from '../hooks/editor'
import { clickNode, nodeOf } from '../workspace/click-node'
import { useWorkspace } from '../workspace/workspace-context'
import type { CellEditing } from './cells/use-cell-edit'
import { COLUMN_IDS } from './columns'
import type { Cell } from './range/places'
import type { CellSelection } from './range/use-cell-selection'

/**
 * What the pointer does in the grid: press, press with Shift, drag over cells, double press. The keyboard stays with it. A
 * finger opens a cell by a second tap; before that the keyboard on the screen stays away.
 */
export function useCellPointer({ active, select }: CellSelection, editing: CellEditing) {
  const editor = useEditorInstance()
  const { keyboard } = useWorkspace()
  const tapped = useRef<Cell | null>(null)

  function cellOf(target: EventTarget): Cell | null {
    const drawn = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null
    const column = COLUMN_IDS.find((id) => id === drawn?.dataset.column)
    const id = nodeOf(editor, target)
    return id === null || column === undefined ? null : { id, column }
  }

  function openByTap(cell: Cell): void {
    keyboard.suppressScreenKeyboard(false)
    editing.begin(cell, false)
    keyboard.focus()
  }

  return {
    onPointerDown({ pointerType, target }: PointerEvent) {
      const isTouch = pointerType === 'touch'
      if (editing.edit === null) keyboard.suppressScreenKeyboard(isTouch)
      const cell = isTouch && !isOfControl(target) ? cellOf(target) : null
      tapped.current = cell?.id === active?.id && cell?.column === active?.column ? cell : null
    },
    onClick() {
      if (tapped.current !== null && editing.edit === null) openByTap(tapped.current)
    },
    onMouseDown(event: MouseEvent) {
      if (isOfControl(event.target)) return
      event.preventDefault()
      const cell = cellOf(event.target)
      if (event.button !== 0) return
      if (editing.edit !== null && !editing.commit()) return
      editor.view.focus()
      if (cell === null) return
      const isChoosing = editor.store.getState().ephemeral.choosing !== null
      if (isChoosing || event.ctrlKey || event.metaKey) clickNode(editor, cell.id, event)
      else select(cell, event.shiftKey)
    },
    onMouseOver(event: MouseEvent) {
      const cell = event.buttons === 1 && editing.edit === null ? cellOf(event.target) : null
      if (cell !== null && active !== null && (cell.id !== active.id || cell.column !== active.column))
        select(cell, true)
    },
    onDoubleClick(event: MouseEvent) {
      const cell = isOfControl(event.target) ? null : cellOf(event.target)
      if (cell !== null) editing.begin(cell, false)
    },
    onContextMenu(event: MouseEvent) {
      const id = nodeOf(editor, event.target)
      if (id === null) return
      event.preventDefault()
      editor.execute(commands.openContextMenu, { id, x: event.clientX, y: event.clientY })
    },
  }
}

function isOfControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('textarea, input, button') !== null
}
