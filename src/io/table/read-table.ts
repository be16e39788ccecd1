import type { ImportLoss, ReadChoice, TableColumn, TableReading } from '../../domain'
import { foreignNode, type ForeignNode, type ForeignTree } from '../foreign-tree'
import { escapeWords } from '../interpret/text/escape'
import { isKnownHeading } from './columns'
import { exactNodes, isExactHead } from './exact-rows'
import { groupedNodes, hasGroups } from './grouped-rows'
import { isItemTable, itemNodes } from './item-rows'
import {
  columnsByContent,
  columnsNamed,
  isBlank,
  isLabelled,
  nodesOfLevels,
  type HeadedColumn,
  type TableRow,
} from './table-nodes'
import type { PlainRow } from './plain-row'

/** Rows in which a head is looked for. */
const DEEPEST_HEAD = 20
const SAMPLES = 3

/**
 * The tree of a sheet in any layout: a row an item with its parent; a row an objective with key results in columns side by
 * side; levels by columns, merged or indented; objectives side by side with key results below. What stands above the
 * head and what is not taken of the columns is a loss.
 */
export function readTable(
  rows: readonly PlainRow[],
  chosen: ReadChoice['columns'],
): Pick<ForeignTree, 'roots' | 'losses' | 'table'> {
  const { filled, width } = withoutBlanks(rows)
  const [first] = filled
  if (first === undefined) return { roots: [], losses: [] }
  if (isExactHead(first.cells)) return exactNodes(filled)
  const headAt = headOf(filled)
  const head = headAt === null ? null : filled[headAt]
  const above = filled.slice(0, headAt ?? 0)
  const body = filled.slice(headAt === null ? 0 : headAt + 1).map(asWords)
  const sideBySide = headAt === null ? objectivesSideBySide(body) : null
  if (sideBySide) return { roots: sideBySide, losses: [] }
  const guessed = head ? columnsNamed(padded(head.cells, width)) : columnsByContent(body)
  const columns = guessed.map((column, at): HeadedColumn => ({ ...column, ...chosen?.[at] }))
  const read = nodesOf(body, checkInsAtEnd(columns, chosen))
  const table: TableReading = {
    headings: columns.map(({ heading }) => heading),
    columns: columns.map(({ role, group }): TableColumn => ({ role, group })),
    samples: body.slice(0, SAMPLES).map(({ line }) => cellsAt(filled, line, width)),
  }
  return {
    roots: read.roots,
    losses: [...lossesAbove(above), ...ignored(body, columns), ...read.losses],
    table,
  }
}

function nodesOf(body: readonly TableRow[], columns: readonly HeadedColumn[]) {
  if (hasGroups(columns)) return { roots: groupedNodes(body, columns), losses: [] }
  if (isItemTable(columns)) return itemNodes(body, columns)
  return { roots: nodesOfLevels(body, columns), losses: [] }
}

/** Without blank rows, and without the blank columns before the table. */
function withoutBlanks(rows: readonly PlainRow[]): {
  readonly filled: readonly PlainRow[]
  readonly width: number
} {
  const filled = rows.filter(({ cells }) => !cells.every(isBlank))
  let start = Number.POSITIVE_INFINITY
  let width = 0
  for (const { cells } of filled) {
    start = Math.min(
      start,
      cells.findIndex((cell) => !isBlank(cell)),
    )
    width = Math.max(width, cells.length)
  }
  if (start === 0 || filled.length === 0) return { filled, width }
  return { filled: filled.map((row) => ({ ...row, cells: row.cells.slice(start) })), width: width - start }
}

/** The row with the most words of an OKR table; null where no row has any. */
function headOf(rows: readonly PlainRow[]): number | null {
  let best = { at: -1, score: 0 }
  for (const [at, { cells }] of rows.slice(0, DEEPEST_HEAD).entries()) {
    if (isRowOfItems(cells)) continue
    const score = cells.filter(isKnownHeading).length
    if (score > best.score) best = { at, score }
  }
  if (best.score === 0) return rows.length > 1 && looksLikeHead(rows[0]?.cells ?? []) ? 0 : null
  return best.score === 1 && best.at > 0 ? null : best.at
}

/** Do most cells say by a label what they are, e.g. `KR1: Ten shops`? */
function isRowOfItems(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  return filled.filter((cell) => isLabelled(cell) && !isKnownHeading(cell)).length * 2 > filled.length
}

/** Short words in every column, all of them different, none of them a number. */
function looksLikeHead(cells: readonly string[]): boolean {
  const isShort = (cell: string) => !isBlank(cell) && cell.length < 40 && !/^[\d.,%\s-]+$/.test(cell)
  return (
    cells.length > 1 && cells.every(isShort) && new Set(cells).size === cells.length && !isRowOfItems(cells)
  )
}

/** In an export of Viva Goals the last columns have no heading, and each holds a check-in. */
function checkInsAtEnd(
  columns: readonly HeadedColumn[],
  chosen: ReadChoice['columns'],
): readonly HeadedColumn[] {
  const from = columns.findLastIndex(({ heading }) => heading !== '')
  if (columns[from]?.role !== 'checkIn' || chosen) return columns
  return columns.map((column, at) => (at > from ? { ...column, role: 'checkIn' } : column))
}

/** `O1: …` beside `O2: …`, their key results below. */
function objectivesSideBySide(rows: readonly TableRow[]): readonly ForeignNode[] | null {
  const [first, ...rest] = rows
  const tops = first?.cells.filter((cell) => !isBlank(cell)) ?? []
  if (first === undefined || tops.length < 2 || !tops.every(isLabelled)) return null
  if (
    rest.some(({ cells }) => isBlank(cells[0] ?? '') && cells.some((cell) => /^(?:o|目标)\s?\d/i.test(cell)))
  )
    return null
  const columns = first.cells.map((cell) =>
    isBlank(cell) ? null : foreignNode(cell.trim(), { line: first.line, marks: { bullet: true } }),
  )
  const below = rest.flatMap(({ cells }) => cells.filter((cell) => !isBlank(cell)))
  if (
    !/^(?:o|objective|目标|目標)/i.test(tops[0] ?? '') ||
    !/^(?:o|objective|目标|目標)/i.test(tops[1] ?? '')
  )
    return null
  if (below.length === 0) return null
  for (const { cells, line } of rest)
    for (const [at, cell] of cells.entries())
      if (!isBlank(cell))
        columns[at]?.children.push(foreignNode(cell.trim(), { line, marks: { bullet: true } }))
  return columns.filter((node) => node !== null)
}

function asWords({ cells, line }: PlainRow): TableRow {
  return { cells: cells.map(escapeWords), line }
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? '')
}

function cellsAt(rows: readonly PlainRow[], line: number | null, width: number): readonly string[] {
  return padded(rows.find((row) => row.line === line)?.cells ?? [], width)
}

function lossesAbove(rows: readonly PlainRow[]): readonly ImportLoss[] {
  return rows.map(({ cells, line }) => ({
    code: 'textBeforeOutline',
    line,
    text: cells.filter((cell) => !isBlank(cell)).join(' '),
  }))
}

function ignored(rows: readonly TableRow[], columns: readonly HeadedColumn[]): readonly ImportLoss[] {
  return columns.flatMap(({ role, heading }, at) => {
    const isLost = role === 'ignored' && rows.some(({ cells }) => !isBlank(cells[at] ?? ''))
    return isLost ? [{ code: 'columnIgnored' as const, line: null, text: heading }] : []
  })
}
