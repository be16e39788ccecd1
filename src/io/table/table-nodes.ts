import type { ColumnRole, TableColumn } from '../../domain'
import { foreignNode, type ForeignNode } from '../foreign-tree'
import { maskEscapes } from '../interpret/text/escape'
import { markerOf } from '../interpret/text/kind-markers'
import { labelOf } from '../interpret/text/labels'
import { columnOf, isKnownHeading } from './columns'
import { describe } from './describe'

/** One row of a table as a program shows it; a cell is words in which a backslash has its meaning, perhaps several lines. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly line: number | null
}

/** A column with its heading; empty where the table does not say. */
export interface HeadedColumn extends TableColumn {
  readonly heading: string
}

/** Columns whose cells are nodes, and what is put before a title that does not say its kind. */
export const LEVELS: Readonly<Partial<Record<ColumnRole, string>>> = {
  bigObjective: 'Big O: ',
  objective: 'Objective: ',
  keyResult: 'KR: ',
  action: '[A] ',
  title: '',
}

/**
 * The nodes of a table. Its first row names the columns if it has the words of an OKR table, or if the source marks it
 * as a head (`marked`) and no cell is labelled like an item; else it is a row like the others, and levels are the columns
 * in which a row begins. A blank head counts for none.
 */
export function tableNodes(rows: readonly TableRow[], marked: boolean): readonly ForeignNode[] {
  const [first, ...rest] = rows
  if (!first) return []
  if (first.cells.every(isBlank)) return tableNodes(rest, false)
  const isHead =
    first.cells.some(isKnownHeading) || (marked && rest.length > 0 && !first.cells.some(isLabelled))
  return isHead ? nodesOfLevels(rest, columnsNamed(first.cells)) : nodesOfLevels(rows, columnsByContent(rows))
}

/** The columns by their names; the first one holds the items where no name says which does. */
export function columnsNamed(head: readonly string[]): readonly HeadedColumn[] {
  const columns = head.map((cell): HeadedColumn => ({ ...columnOf(cell), heading: cell.trim() }))
  if (columns.some(({ role }) => LEVELS[role] !== undefined)) return columns
  return columns.map((column, at) => (at === 0 ? { ...column, role: 'title' } : column))
}

/** The columns of a table without names. */
export function columnsByContent(rows: readonly TableRow[]): readonly HeadedColumn[] {
  const levels = new Set<number>()
  let width = 0
  for (const { cells } of rows) {
    width = Math.max(width, cells.length)
    levels.add(cells.findIndex((cell) => !isBlank(cell)))
    for (const [at, cell] of cells.entries()) if (isLabelled(cell)) levels.add(at)
  }
  return Array.from({ length: width }, (_, at) => ({
    role: levels.has(at) ? 'title' : 'note',
    group: 0,
    heading: '',
  }))
}

/**
 * Nodes by columns: those of one row hang under each other from left to right. A cell of a level that is empty, or the
 * same as in the row above, stands for the one above; several labelled lines in one cell are nodes side by side.
 */
export function nodesOfLevels(
  rows: readonly TableRow[],
  columns: readonly HeadedColumn[],
): readonly ForeignNode[] {
  const roots: ForeignNode[] = []
  const open: (ForeignNode | null)[] = []
  for (const row of rows) {
    let parent: ForeignNode | null = null
    let last: ForeignNode | null = null
    for (const [at, { role }] of columns.entries()) {
      const label = LEVELS[role]
      if (label === undefined) continue
      const above: ForeignNode | null = open[at] ?? null
      const cell = (row.cells[at] ?? '').trim()
      for (const words of linesOf(cell)) {
        const title: string = isLabelled(words) ? words : label + words
        if (words === '' || title === above?.title) {
          parent = above ?? parent
          continue
        }
        last = foreignNode(title, { line: row.line, marks: { bullet: true } })
        const family: ForeignNode[] = parent?.children ?? roots
        family.push(last)
      }
      if (last && cell !== '' && last.title !== above?.title) {
        open.length = at
        open[at] = last
        parent = last
      }
    }
    const described: ForeignNode | null = last ?? parent
    if (described) describe(described, detailsOf(row, columns))
  }
  return roots
}

/** The cells of a row that are said of its node. */
export function detailsOf({ cells }: TableRow, columns: readonly HeadedColumn[], group = 0) {
  return cells.flatMap((cell, at) => {
    const column = columns[at] ?? { role: 'note' as const, group: 0, heading: '' }
    const isDetail = column.group === group && LEVELS[column.role] === undefined && column.role !== 'ignored'
    return isDetail ? [{ role: column.role, heading: column.heading, cell }] : []
  })
}

function linesOf(cell: string): readonly string[] {
  const lines = cell.split('\n').map((line) => line.trim())
  return lines.filter(isLabelled).length > 1 && lines.every((line) => line === '' || isLabelled(line))
    ? lines.filter((line) => line !== '')
    : [cell]
}

export function isBlank(cell: string): boolean {
  return cell.trim() === ''
}

/** Does a cell say by a label or a marker what it is, e.g. `KR1: Ten shops`? */
export function isLabelled(cell: string): boolean {
  const mask = maskEscapes(cell.trim())
  return labelOf(mask) !== null || markerOf(mask) !== null
}
