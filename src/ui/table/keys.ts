import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { commands, type Editor } from '../../editor'
import { undoKeyOf } from '../fields/editing/use-field-undo'
import type { CellEditing } from './cells/use-cell-edit'
import { tickOf, tickValue } from './columns'
import { cellAt, rowFrom, type Layout } from './range/places'
import type { CellSelection } from './range/use-cell-selection'

/** What the keys of the table act on. */
export interface KeyContext {
  readonly editor: Editor
  readonly layout: Layout
  readonly cells: CellSelection
  readonly editing: CellEditing
  /** Rows that go into the window. */
  readonly pageSize: number
  /** Empties the cells of the range. */
  readonly clear: () => void
}

/** Steps of rows and columns. */
type Step = readonly [down: number, right: number]

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Answers a press in the field of the table. */
export function pressKey(context: KeyContext, event: KeyboardEvent<HTMLTextAreaElement>): void {
  const isUsed = context.editing.edit === null ? pressInGrid(context, event) : pressInCell(context, event)
  if (!isUsed) return
  event.preventDefault()
  event.stopPropagation()
}

/** Enter of a keyboard on the screen that sends no key. */
export function pressEnter(context: KeyContext): void {
  move(context, [1, 0])
}

/** While a cell is written: what takes the text or takes it back; arrows move on only where the text is new. */
function pressInCell(context: KeyContext, event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const { key, shiftKey, altKey } = event
  const { editing } = context
  const isBreak = key === 'Enter' && (altKey || shiftKey) && editing.edit?.column === 'title'
  if (isBreak) return breakLine(event.currentTarget, editing)
  if (key === 'Enter' || key === 'Tab') return takeAndMove(context, stepOf(key, shiftKey))
  if (key === 'F2') return editing.commit() || true
  const isUndoAtStart = undoKeyOf(event) === 'undo'
  if (key === 'Escape' || isUndoAtStart) {
    editing.cancel()
    return true
  }
  const arrow = ARROWS[key]
  if (arrow === undefined || !(editing.edit?.replaces ?? false) || shiftKey || altKey) return false
  return takeAndMove(context, arrow)
}

function stepOf(key: string, backwards: boolean): Step {
  const by = backwards ? -1 : 1
  return key === 'Tab' ? [0, by] : [by, 0]
}

function breakLine(field: HTMLTextAreaElement, editing: CellEditing): boolean {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end')
  editing.typed(field.value)
  return true
}

/** Goes on in the order that was seen: the rows may be arranged anew by what was written. */
function takeAndMove(context: KeyContext, step: Step): boolean {
  const next = cellBeside(context, step)
  flushSync(() => {
    if (context.editing.commit() && next !== null) context.cells.select(next)
  })
  return true
}

function pressInGrid(context: KeyContext, event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const { editor, cells, editing } = context
  const { key, shiftKey, altKey } = event
  const { dialog, choosing } = editor.store.getState().ephemeral
  if (dialog !== null) {
    if (key === 'Escape') editor.execute(commands.closeDialog)
    return true
  }
  const mod = event.ctrlKey || event.metaKey
  if (choosing === null && !altKey && pressToMove(context, key, { mod, shift: shiftKey })) return true
  const { active } = cells
  if (active !== null && choosing === null && !mod && !altKey) {
    if (key === 'F2') {
      flushSync(() => editing.begin(active, false))
      return true
    }
    if (key === 'Delete' || key === 'Backspace') {
      if (shiftKey) return runCommand(editor, event)
      flushSync(context.clear)
      return true
    }
    if (key === ' ' && tick(context)) return true
  }
  if (key === 'Escape' && active !== null && isWide(cells)) {
    cells.select(active)
    return true
  }
  return (key.length > 1 || mod || altKey) && runCommand(editor, event)
}

/** The keys of a grid: arrows, Home, End, pages, Enter and Tab; false where there is nowhere to go by Tab. */
function pressToMove(
  context: KeyContext,
  key: string,
  { mod, shift }: Record<'mod' | 'shift', boolean>,
): boolean {
  const { cells, layout, pageSize } = context
  const { columns, rows } = layout
  const far = rows.items.length
  const arrow = ARROWS[key]
  if (arrow !== undefined) return move(context, mod ? [arrow[0] * far, arrow[1] * far] : arrow, shift)
  if (key === 'Home' || key === 'End') {
    const right = key === 'Home' ? -columns.length : columns.length
    return move(context, [mod ? (key === 'Home' ? -far : far) : 0, right], shift)
  }
  if (key === 'PageUp' || key === 'PageDown')
    return move(context, [key === 'PageUp' ? -pageSize : pageSize, 0], shift)
  if (mod && key.toLowerCase() === 'a' && !shift) {
    cells.selectRange({ top: 0, bottom: far - 1, left: 0, right: columns.length - 1 })
    return true
  }
  if (mod || (key !== 'Enter' && key !== 'Tab')) return false
  const next = cellBeside(context, stepOf(key, shift))
  if (next === null) return key === 'Enter'
  flushSync(() => cells.select(next))
  return true
}

function move(context: KeyContext, [down, right]: Step, extend = false): boolean {
  const { cells, layout } = context
  const place = placeOfActive(context) ?? { row: -down, column: -right }
  const target = Math.max(0, Math.min(layout.rows.items.length - 1, place.row + down))
  const row = rowFrom(layout, target, down < 0 ? -1 : 1) ?? place.row
  const cell = cellAt(layout, row, place.column + right)
  if (cell !== null) flushSync(() => cells.select(cell, extend))
  return true
}

function placeOfActive({ cells: { active }, layout: { rows, columns } }: KeyContext) {
  if (active === null) return null
  return { row: rows.indexOf.get(active.id) ?? 0, column: columns.indexOf(active.column) }
}

/** The cell that Enter or Tab go on to; Tab goes on in the next row. Null at the ends, and while no cell is active. */
function cellBeside(context: KeyContext, [down, right]: Step): CellSelection['active'] {
  const { layout } = context
  const { columns, rows } = layout
  const place = placeOfActive(context)
  if (place === null) return null
  const at = place.column + right
  const turns = at < 0 ? -1 : at >= columns.length ? 1 : 0
  const column = columns[turns === 0 ? at : turns < 0 ? columns.length - 1 : 0]
  const by = down + turns
  const row = by === 0 ? place.row : rowFrom(layout, place.row + by, by < 0 ? -1 : 1)
  const item = row === null ? undefined : rows.items[row]
  return item?.type === 'node' && column !== undefined ? { id: item.id, column } : null
}

function isWide({ range }: CellSelection): boolean {
  return range !== null && (range.top !== range.bottom || range.left !== range.right)
}

/** Ticks the box of the active cell, or takes the tick away; false where it has none. */
function tick({ editor, cells: { active } }: KeyContext): boolean {
  const node = active && editor.store.getState().document.node(active.id)
  const ticked = node ? tickOf(node, active.column) : null
  if (!node || ticked === null) return false
  const cell = { nodeId: node.id, ...tickValue(active.column, !ticked) }
  flushSync(() => editor.execute(commands.writeCells, { cells: [cell] }))
  return true
}

/** Runs the command that a key stands for on the map. */
function runCommand(editor: Editor, event: KeyboardEvent): boolean {
  if (undoKeyOf(event) !== null) event.preventDefault()
  const command = editor.commandForKey(event.nativeEvent, 'map')
  if (command === null) return false
  flushSync(() => editor.execute(command))
  return true
}
