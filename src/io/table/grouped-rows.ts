import { foreignNode, type ForeignNode } from '../foreign-tree'
import { describe } from './describe'
import { detailsOf, isBlank, isLabelled, LEVELS, type HeadedColumn, type TableRow } from './table-nodes'

/** Do columns hold several key results of one row? */
export function hasGroups(columns: readonly HeadedColumn[]): boolean {
  return columns.some(({ group }) => group > 0)
}

/** A row an objective: its own columns first, then those of each of its key results. */
export function groupedNodes(
  rows: readonly TableRow[],
  columns: readonly HeadedColumn[],
): readonly ForeignNode[] {
  const roots: ForeignNode[] = []
  const bigObjectives = new Map<string, ForeignNode>()
  const groups = [...new Set(columns.map(({ group }) => group))]
    .filter((group) => group > 0)
    .sort((a, b) => a - b)
  for (const row of rows) {
    const objective = nodeOf(row, columns, 0)
    const above = (cellOf(row, columns, 'bigObjective', 0) ?? '').trim()
    if (objective === null && above === '') continue
    const family = above === '' ? roots : bigObjective(above, row, bigObjectives, roots).children
    if (objective) family.push(objective)
    for (const group of groups) {
      const keyResult = nodeOf(row, columns, group)
      if (keyResult) (objective?.children ?? family).push(keyResult)
    }
  }
  return roots
}

function bigObjective(
  title: string,
  { line }: TableRow,
  known: Map<string, ForeignNode>,
  roots: ForeignNode[],
): ForeignNode {
  const found = known.get(title)
  if (found) return found
  const node = foreignNode(isLabelled(title) ? title : `[Big O] ${title}`, { line, marks: { bullet: true } })
  known.set(title, node)
  roots.push(node)
  return node
}

/** The node that the columns of a group make of a row; null where its title is blank. */
function nodeOf(row: TableRow, columns: readonly HeadedColumn[], group: number): ForeignNode | null {
  const title =
    group > 0
      ? cellOf(row, columns, 'keyResult', group)
      : (cellOf(row, columns, 'objective', 0) ?? cellOf(row, columns, 'title', 0))
  if (title === undefined || isBlank(title)) return null
  const marker = group > 0 ? '[KR] ' : '[O] '
  const words = title.trim()
  const node = foreignNode(isLabelled(words) ? words : marker + words, {
    line: row.line,
    marks: { bullet: true },
  })
  const details = detailsOf(row, columns, group)
  const actions = details.filter(({ heading }) => /actions?$/i.test(heading))
  describe(node, details.filter((detail) => !actions.includes(detail)).map(withoutGroup))
  for (const cell of actionCells(row, columns, group))
    for (const line of cell.split('\n'))
      if (!isBlank(line))
        node.children.push(foreignNode(`[A] ${line.trim()}`, { line: row.line, marks: { bullet: true } }))
  return node
}

function actionCells(
  { cells }: TableRow,
  columns: readonly HeadedColumn[],
  group: number,
): readonly string[] {
  return cells.filter((_, at) => columns[at]?.group === group && columns[at].role === 'action')
}

function cellOf(
  { cells }: TableRow,
  columns: readonly HeadedColumn[],
  role: keyof typeof LEVELS,
  group: number,
) {
  const at = columns.findIndex((column) => column.role === role && column.group === group)
  return at < 0 ? undefined : cells[at]
}

/** `Key result 2 mood` → `mood` */
function withoutGroup<Detail extends { readonly heading: string }>(detail: Detail): Detail {
  return {
    ...detail,
    heading: detail.heading.replace(/^(?:key[_ ]?result|kr|关键结果)[ _#]*\d+[ _:.-]*/iu, ''),
  }
}
