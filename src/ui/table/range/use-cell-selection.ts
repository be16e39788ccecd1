import { useMemo, useState } from 'react'
import type { NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import type { ColumnId } from '../columns'
import { cellAt, nodesIn, rangeBetween, type Cell, type CellRange, type Layout } from './places'

/** The other end of a range, which counts as long as the selection is the one that was made with it. */
interface Anchor extends Cell {
  readonly selected: readonly NodeId[]
}

/** The active cell and the range that it belongs to. The row is the active node of the workspace, the rows are those selected. */
export interface CellSelection {
  /** Null while no row is active. */
  readonly active: Cell | null
  readonly range: CellRange | null
  /** Makes a cell the active one; `extend` keeps the other end of the range. */
  readonly select: (cell: Cell, extend?: boolean) => void
  readonly selectRange: (range: CellRange) => void
}

export function useCellSelection(layout: Layout): CellSelection {
  const editor = useEditorInstance()
  const { ids, active: activeId } = useEditor(({ session }) => session.selection)
  const [wanted, setColumn] = useState<ColumnId>('title')
  const [anchor, setAnchor] = useState<Anchor | null>(null)
  const column = layout.columns.includes(wanted) ? wanted : 'title'
  const { indexOf } = layout.rows
  const active = useMemo(
    () => (activeId === null || !indexOf.has(activeId) ? null : { id: activeId, column }),
    [activeId, column, indexOf],
  )
  const isExtended = anchor !== null && anchor.selected === ids && indexOf.has(anchor.id)
  const otherEnd = isExtended ? anchor : active

  function span(from: Cell, to: Cell): void {
    const { top, bottom } = rangeBetween(layout, from, to)
    setColumn(to.column)
    editor.execute(commands.select, { ids: nodesIn(layout, top, bottom + 1), active: to.id })
    setAnchor({ ...from, selected: editor.store.getState().session.selection.ids })
  }

  function select(cell: Cell, extend = false): void {
    if (extend && otherEnd !== null) {
      span(otherEnd, cell)
      return
    }
    setColumn(cell.column)
    setAnchor(null)
    const { selection } = editor.store.getState().session
    if (selection.active !== cell.id || selection.ids.length !== 1)
      editor.execute(commands.select, { ids: [cell.id] })
  }

  return {
    active,
    range: active === null || otherEnd === null ? null : rangeBetween(layout, otherEnd, active),
    select,
    selectRange: ({ top, bottom, left, right }) => {
      const [from, to] = [cellAt(layout, bottom, right), cellAt(layout, top, left)]
      if (from !== null && to !== null) span(from, to)
    },
  }
}
