import { foreignNode, type ForeignNode } from '../foreign-tree'
import { escapeWords } from '../interpret/escape'
import { noFields } from '../interpret/fields'
import { readFieldPart } from '../interpret/read-fields'

/** One row of a table as a program shows it; a cell may have several lines. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly line: number | null
}

/** What a column holds: a level of the tree, a field of the bracket, or something that goes into the note. */
type Column =
  | { readonly type: 'level'; readonly label: string }
  | { readonly type: 'field'; readonly name: string }
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

/** Is at least one column of this heading row one that an OKR table has? */
export function isTableHead(cells: readonly string[]): boolean {
  return cells.length > 1 && columnsOf(cells).some(({ type }) => type !== 'note')
}

/**
 * The nodes of a table whose first row names the columns. A cell of a level that is empty, or the same as in the row
 * above, stands for the one above.
 */
export function tableNodes([head, ...rows]: readonly TableRow[]): readonly ForeignNode[] {
  if (!head) return []
  const columns = columnsOf(head.cells)
  const roots: ForeignNode[] = []
  const open: (ForeignNode | null)[] = []
  for (const row of rows) {
    let parent: ForeignNode | null = null
    let last: ForeignNode | null = null
    for (const [at, column] of columns.entries()) {
      if (column.type !== 'level') continue
      const title = column.label + escapeWords((row.cells[at] ?? '').trim())
      const above: ForeignNode | null = open[at] ?? null
      const isAbove = title === column.label || title === above?.title
      if (isAbove && (above || title === column.label)) {
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

function columnsOf(cells: readonly string[]): readonly Column[] {
  const columns = cells.map((cell): Column => {
    const name = cell.trim()
    const level = LEVELS.find(([pattern]) => pattern.test(name))
    if (level) return { type: 'level', label: level[1] }
    const field = FIELDS.find(([pattern]) => pattern.test(name))
    return field ? { type: 'field', name: field[1] } : { type: 'note', name }
  })
  if (columns.some(({ type }) => type === 'level')) return columns
  return columns.map((column, at): Column => (at === 0 ? { type: 'level', label: '' } : column))
}

/** Cells of fields go into the bracket at the end of the title, where they can be read; all others into the note. */
function describe(node: ForeignNode, { cells }: TableRow, columns: readonly Column[]): void {
  const parts: string[] = []
  for (const [at, column] of columns.entries()) {
    const cell = (cells[at] ?? '').trim()
    if (cell === '' || column.type === 'level') continue
    const part = column.type === 'field' ? `${column.name} ${cell}` : null
    if (part !== null && readFieldPart(part, noFields()))
      parts.push(part.replace(/[\\,，;；()（）]/g, '\\$&'))
    else node.note.push(...`${headOf(column)}: ${cell}`.split('\n'))
  }
  if (parts.length > 0) node.title += ` (${parts.join(', ')})`
}

function headOf(column: Column): string {
  if (column.type === 'level') return ''
  return column.name.replace(/[:@]$/, '') || 'owner'
}
