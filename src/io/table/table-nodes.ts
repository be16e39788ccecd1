import { foreignNode, type ForeignNode } from '../foreign-tree'
import { maskEscapes, unescapeText } from '../interpret/text/escape'
import { noFields } from '../interpret/fields/fields'
import { markerOf } from '../interpret/text/kind-markers'
import { labelOf } from '../interpret/text/labels'
import { readFieldPart } from '../interpret/fields/read-fields'

/** One row of a table as a program shows it; a cell is words in which a backslash has its meaning, perhaps several lines. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly line: number | null
}

/** What a column holds: a level of the tree, a field of the bracket, or something that goes into the note. */
type Column =
  | { readonly type: 'level'; readonly label: string }
  | { readonly type: 'field'; readonly name: string; readonly mark: string }
  | { readonly type: 'note'; readonly name: string }

/** Columns whose cells are nodes: those of one row hang under each other from left to right. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:big o|vision|mission|大目标|愿景)$/i, 'Big O: '],
  [/^(?:o|objectives?|goals?|目标|目標)$/i, 'Objective: '],
  [/^(?:krs?|key results?|关键结果|關鍵結果)$/i, 'KR: '],
  [/^(?:actions?|tasks?|initiatives?|to.?dos?|行动|任务|举措)$/i, ''],
  [/^(?:title|name|item|text|标题|名称)$/i, ''],
]

const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:from|start|start(?:ing)? value|baseline|起始值|基线|起点)$/i, 'from:'],
  [/^(?:to|target|target value|goal value|目标值)$/i, 'to:'],
  [/^(?:now|current|current value|actual|当前值|现状)$/i, 'now:'],
  [/^(?:unit|单位)$/i, 'unit:'],
  [/^(?:due|due date|deadline|end|end date|截止|截止日期|到期)$/i, 'due'],
  [/^(?:start date|begin|开始|开始日期)$/i, 'start'],
  [/^(?:owner|assignee|responsible|负责人|责任人)$/i, '@'],
  [/^(?:confidence|信心|信心值)$/i, 'confidence'],
  [/^(?:effort|weight|精力|权重)$/i, 'effort'],
]

/** Does this row name at least one column that an OKR table has? */
function isTableHead(cells: readonly string[]): boolean {
  return cells.some((cell) => columnOf(cell).type !== 'note')
}

/**
 * The nodes of a table. Its first row names the columns if it has the words of an OKR table, or if the source marks it
 * as a head (`marked`) and no cell is labelled like an item; else it is a row like the others, and levels are the columns
 * in which a row begins. A blank head counts for none. A cell of a level that is empty, or the same as in the row above,
 * stands for the one above.
 */
export function tableNodes(rows: readonly TableRow[], marked: boolean): readonly ForeignNode[] {
  const [first, ...rest] = rows
  if (!first) return []
  if (first.cells.every(isBlank)) return tableNodes(rest, false)
  const isHead = isTableHead(first.cells) || (marked && rest.length > 0 && !first.cells.some(isLabelled))
  return isHead ? nodesOfRows(rest, columnsNamed(first.cells)) : nodesOfRows(rows, columnsByContent(rows))
}

function nodesOfRows(rows: readonly TableRow[], columns: readonly Column[]): readonly ForeignNode[] {
  const roots: ForeignNode[] = []
  const open: (ForeignNode | null)[] = []
  for (const row of rows) {
    let parent: ForeignNode | null = null
    let last: ForeignNode | null = null
    for (const [at, column] of columns.entries()) {
      if (column.type !== 'level') continue
      const words = (row.cells[at] ?? '').trim()
      const title = isLabelled(words) ? words : column.label + words
      const above: ForeignNode | null = open[at] ?? null
      if (words === '' || title === above?.title) {
        parent = above ?? parent
        continue
      }
      last = foreignNode(title, { line: row.line, marks: { bullet: true } })
      const family: ForeignNode[] = parent?.children ?? roots
      family.push(last)
      open.length = at
      open[at] = last
      parent = last
    }
    const described: ForeignNode | null = last ?? parent
    if (described) describe(described, row, columns)
  }
  return roots
}

function isBlank(cell: string): boolean {
  return cell.trim() === ''
}

/** Does a cell say by a label or a marker what it is, e.g. `KR1: Ten shops`? */
function isLabelled(cell: string): boolean {
  const mask = maskEscapes(cell.trim())
  return labelOf(mask) !== null || markerOf(mask) !== null
}

function columnOf(cell: string): Column {
  const name = cell.trim()
  const level = LEVELS.find(([pattern]) => pattern.test(name))
  if (level) return { type: 'level', label: level[1] }
  const field = FIELDS.find(([pattern]) => pattern.test(name))
  return field ? { type: 'field', name, mark: field[1] } : { type: 'note', name }
}

/** The columns by their names; the first one holds the items where no name says which does. */
function columnsNamed(head: readonly string[]): readonly Column[] {
  const columns = head.map(columnOf)
  if (columns.some(({ type }) => type === 'level')) return columns
  return columns.map((column, at): Column => (at === 0 ? { type: 'level', label: '' } : column))
}

/** The columns of a table without names. */
function columnsByContent(rows: readonly TableRow[]): readonly Column[] {
  const levels = new Set<number>()
  let width = 0
  for (const { cells } of rows) {
    width = Math.max(width, cells.length)
    levels.add(cells.findIndex((cell) => !isBlank(cell)))
    for (const [at, cell] of cells.entries()) if (isLabelled(cell)) levels.add(at)
  }
  return Array.from({ length: width }, (_, at) =>
    levels.has(at) ? { type: 'level', label: '' } : { type: 'note', name: '' },
  )
}

/** Cells of fields go into the bracket at the end of the title, where they can be read; all others into the note. */
function describe(node: ForeignNode, { cells }: TableRow, columns: readonly Column[]): void {
  const parts: string[] = []
  const notes: string[] = []
  for (const [at, cell] of cells.entries()) {
    const words = unescapeText(cell.trim())
    const column = columns[at] ?? { type: 'note', name: '' }
    if (words === '' || column.type === 'level') continue
    const part = column.type === 'field' ? `${column.mark} ${words}` : words
    if ((column.type === 'field' || column.name === '') && readFieldPart(part, noFields()))
      parts.push(part.replace(/[\\,，;；()（）]/g, '\\$&'))
    else notes.push(column.name === '' ? words : `${column.name}: ${words}`)
  }
  node.note.push(...notes.flatMap((note) => note.split('\n')))
  if (parts.length > 0) node.title += ` (${parts.join(', ')})`
}
