import type { ColumnRole, ImportLoss } from '../../domain'
import { foreignNode, type ForeignNode } from '../foreign-tree'
import { kindInCell, markerOfKind } from '../interpret/text/kind-words'
import { describe } from './describe'
import { detailsOf, isBlank, isLabelled, type HeadedColumn, type TableRow } from './table-nodes'

/** Does every row stand for itself, with a kind or a parent in a column of its own? */
export function isItemTable(columns: readonly HeadedColumn[]): boolean {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role)
  return (has('title') || has('objective')) && (has('parent') || has('kind'))
}

interface Item {
  readonly node: ForeignNode
  readonly row: TableRow
  readonly parents: readonly string[]
}

/** A row an item: its parent by id or by title; a parent that is missing or would close a circle is a loss. */
export function itemNodes(rows: readonly TableRow[], columns: readonly HeadedColumn[]) {
  const losses: ImportLoss[] = []
  const items = rows.flatMap((row) => itemOf(row, columns))
  const known = new Map<string, Item>()
  for (const item of [...items].reverse()) {
    known.set(item.node.title, item)
    const id = cellOf(item.row, columns, 'title') ?? ''
    known.set(id.trim(), item)
  }
  for (const item of [...items].reverse())
    if (item.node.reference !== null) known.set(item.node.reference, item)
  const parentOf = new Map<Item, Item>()
  for (const item of items) {
    const [first, ...others] = item.parents.flatMap((name) => known.get(name) ?? [])
    const missing = item.parents.find((name) => !known.has(name))
    if (first && !isBelow(first, item, parentOf)) parentOf.set(item, first)
    else if (first || missing !== undefined)
      losses.push({ code: 'parentMissing', line: item.row.line, text: missing ?? first?.node.title ?? '' })
    for (const other of others) {
      other.node.reference ??= `row ${other.row.line ?? ''}`
      item.node.relations.push({ to: other.node.reference, label: '' })
    }
  }
  const roots: ForeignNode[] = []
  for (const item of items) (parentOf.get(item)?.node.children ?? roots).push(item.node)
  const hasKinds = columns.some(({ role }) => role === 'kind')
  if (!hasKinds) markLevels(roots)
  for (const { node, row } of items)
    describe(
      node,
      detailsOf(row, columns).filter(({ role }) => !PLACES.has(role)),
    )
  return { roots, losses }
}

const PLACES: ReadonlySet<ColumnRole> = new Set(['id', 'parent', 'kind'])

function itemOf(row: TableRow, columns: readonly HeadedColumn[]): readonly Item[] {
  const title = (cellOf(row, columns, 'title') ?? cellOf(row, columns, 'objective') ?? '').trim()
  if (title === '') return []
  const said = columns.flatMap(({ role, heading }, at) =>
    role === 'kind' ? [{ heading, cell: (row.cells[at] ?? '').trim() }] : [],
  )
  const kind = said.map(({ cell }) => kindInCell(cell)).find((found) => found !== null) ?? null
  const marker = kind === null || isLabelled(title) ? '' : `${markerOfKind(kind)} `
  const node = foreignNode(marker + title, { line: row.line, marks: { bullet: true } })
  const id = (cellOf(row, columns, 'id') ?? '').trim()
  if (id !== '') node.reference = id
  const others = said.filter(({ cell }) => kindInCell(cell) === null)
  describe(
    node,
    others.map((other) => ({ role: 'note', ...other })),
  )
  return [{ node, row, parents: parentsIn((cellOf(row, columns, 'parent') ?? '').trim()) }]
}

/** `Title(weight: 14.29%, Id: 2295776), Other(weight: …)` names the ids; anything else is one id or title, or several ids. */
function parentsIn(cell: string): readonly string[] {
  if (cell === '') return []
  const ids = [...cell.matchAll(/\bId:\s*([\w-]+)\s*\)/gi)].map(([, id = '']) => id)
  if (ids.length > 0) return ids
  const parts = cell.split(/\s*[,;]\s*/)
  return parts.length > 1 && parts.every((part) => /^[\w-]+$/.test(part)) ? parts : [cell]
}

function isBelow(item: Item, top: Item, parentOf: ReadonlyMap<Item, Item>): boolean {
  for (let at: Item | undefined = item; at; at = parentOf.get(at)) if (at === top) return true
  return false
}

/** Without kinds, two levels are objectives and their key results; more begin with the Big O where it is one. */
function markLevels(roots: readonly ForeignNode[]): void {
  const isDeep = roots.some(({ children }) => children.some((child) => child.children.length > 0))
  if (isDeep && roots.length === 1) return
  for (const root of roots) if (!isLabelled(root.title)) root.title = `[O] ${root.title}`
}

function cellOf({ cells }: TableRow, columns: readonly HeadedColumn[], role: ColumnRole): string | undefined {
  const found = columns.flatMap((column, at) => (column.role === role ? [cells[at] ?? ''] : []))
  return found.find((cell) => !isBlank(cell)) ?? found[0]
}
