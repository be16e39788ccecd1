import type { NodeId } from '../../../domain'
import type { ColumnId } from '../columns'
import type { TableRows } from '../rows/arranged-rows'
import type { Cells } from './copy-paste'

/** A cell of a node. */
export interface Cell {
  readonly id: NodeId
  readonly column: ColumnId
}

/** Rows and columns in the order in which they show. */
export interface Layout {
  readonly rows: TableRows
  readonly columns: readonly ColumnId[]
}

/** Cells that stand together: places of rows among the items, and of columns among those that show; all included. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The range with two cells at opposite corners. */
export function rangeBetween({ rows, columns }: Layout, one: Cell, other: Cell): CellRange {
  const across = [one, other].map(({ column }) => Math.max(0, columns.indexOf(column)))
  const down = [one, other].map(({ id }) => rows.indexOf.get(id) ?? 0)
  return {
    top: Math.min(...down),
    bottom: Math.max(...down),
    left: Math.min(...across),
    right: Math.max(...across),
  }
}

/** The nodes of rows; `end` is not included, absent: down to the last row. */
export function nodesIn({ rows: { items } }: Layout, top: number, end?: number): NodeId[] {
  return items.slice(top, end).flatMap((item) => (item.type === 'node' ? [item.id] : []))
}

/** The cells of a range, headings of groups left out. */
export function cellsIn(layout: Layout, { top, bottom, left, right }: CellRange): Cells {
  return { ids: nodesIn(layout, top, bottom + 1), columns: layout.columns.slice(left, right + 1) }
}

/** The nearest row of a node in a direction, from a place on; null where there is none. */
export function rowFrom({ rows: { items } }: Layout, index: number, by: 1 | -1): number | null {
  for (let at = index; at >= 0 && at < items.length; at += by) if (items[at]?.type === 'node') return at
  return null
}

/** The cell at a place, or the nearest one where that lies outside or on a heading; null where there are no rows. */
export function cellAt(layout: Layout, row: number, column: number): Cell | null {
  const { rows, columns } = layout
  const wanted = Math.max(0, Math.min(rows.items.length - 1, row))
  const found = rowFrom(layout, wanted, 1) ?? rowFrom(layout, wanted, -1)
  const item = found === null ? undefined : rows.items[found]
  const of = columns[Math.max(0, Math.min(columns.length - 1, column))]
  return item?.type === 'node' && of !== undefined ? { id: item.id, column: of } : null
}
