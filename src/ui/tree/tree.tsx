import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createTypeAhead, treeAction } from './tree-keys'
import type { TreeRow } from './tree-rows'
import { useTreeLines, type TreeLineProps } from './use-tree-lines'

/** What the element of a line takes over whole; its role is `treeitem`. */
export interface TreeItemProps extends TreeLineProps {
  /** 0 where Tab comes to the tree; controls in the line follow it. */
  readonly tabIndex: 0 | -1
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

interface TreeProps<Row extends TreeRow> {
  readonly rows: readonly Row[]
  /** The name of the tree, or the id of the element that has it. */
  readonly label: { readonly text: string } | { readonly elementId: string }
  /** The line that Tab comes to; without one the first. */
  readonly activeId: Row['id'] | null
  readonly isMultiselectable?: boolean
  /** Of the element that scrolls. */
  readonly className: string | undefined
  /** Height of a line until it has been drawn, and the space between two lines, in px. */
  readonly rowHeight: number
  readonly gap?: number
  /** What type-ahead compares with; absent: letters are left to others. */
  readonly labelOf?: (row: Row) => string
  /** Makes a line the active one; `extend` with Shift. It gets the focus once it is drawn. */
  readonly onMove: (row: Row, extend: boolean) => void
  readonly onToggle?: (row: Row, expanded: boolean) => void
  /** Keys beyond those of a tree, asked first; true for one that it used. */
  readonly onRowKeyDown?: (row: Row, event: KeyboardEvent<HTMLElement>) => boolean
  /** Draws a `treeitem` with these properties; what it shows, edits or accepts by drag is its own matter. */
  readonly renderRow: (row: Row, item: TreeItemProps) => ReactNode
}

const LETTER = /^[\p{L}\p{N}]$/u

/** An accessible tree, one stop of the Tab key, of which only the lines in view are drawn. */
export function Tree<Row extends TreeRow>(props: TreeProps<Row>) {
  const { rows, label, isMultiselectable, className, renderRow } = props
  const scroller = useRef<HTMLDivElement>(null)
  const { indexes, held: tabStop, lineOf, contentStyle } = useTreeLines({ ...props, scroller })
  const press = useTreeKeys(props, (index) => {
    scroller.current?.querySelector<HTMLElement>(`[role="treeitem"][data-index="${index}"]`)?.focus()
  })
  const itemOf = (row: Row, index: number): TreeItemProps => ({
    ...lineOf(row, index),
    tabIndex: index === tabStop ? 0 : -1,
    onKeyDown: (event) => {
      if (event.target !== event.currentTarget || !press(index, event)) return
      event.preventDefault()
      event.stopPropagation()
    },
  })
  return (
    <div ref={scroller} className={className} data-empty={rows.length === 0 || undefined}>
      <ul
        role="tree"
        aria-label={'text' in label ? label.text : undefined}
        aria-labelledby={'elementId' in label ? label.elementId : undefined}
        aria-multiselectable={isMultiselectable}
        style={contentStyle}
      >
        {indexes.map((index) => {
          const row = rows[index]
          return row && renderRow(row, itemOf(row, index))
        })}
      </ul>
    </div>
  )
}

/** Answers keys on a line; false for one that it leaves to others. */
function useTreeKeys<Row extends TreeRow>(props: TreeProps<Row>, focusRow: (index: number) => void) {
  const { rows, labelOf, onMove, onToggle, onRowKeyDown } = props
  const [typeAhead] = useState(createTypeAhead)
  const moveTo = (index: number, extend: boolean) => {
    const row = rows[index]
    if (row === undefined) return
    // A line out of view is drawn as soon as it is the active one.
    flushSync(() => onMove(row, extend))
    focusRow(index)
  }
  return (index: number, event: KeyboardEvent<HTMLElement>): boolean => {
    const row = rows[index]
    if (row === undefined) return false
    if (onRowKeyDown?.(row, event) === true) return true
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const action = treeAction(rows, index, event.key)
    if (action === null) {
      if (labelOf === undefined || !LETTER.test(event.key)) return false
      const labelAt = (at: number) => rows[at] && labelOf(rows[at])
      const tree = { count: rows.length, index, labelOf: (at: number) => labelAt(at) ?? '' }
      const found = typeAhead.type(event.key, event.timeStamp, tree)
      if (found !== null) moveTo(found, false)
      return true
    }
    if (action === 'stay') return true
    if (action.type === 'move') moveTo(action.index, event.shiftKey)
    else onToggle?.(row, action.expanded)
    return true
  }
}
