import type { ImportLoss } from '../../domain'
import { foreignNode, type ForeignNode, type ForeignTree } from '../foreign-tree'
import { escapeWords } from '../interpret/text/escape'
import { kindInCell } from '../interpret/text/kind-words'
import { COLUMN_NAMES, HEADINGS, type ColumnName } from './headings'
import type { PlainRow } from './plain-row'

/** The columns that every table of ours has. */
const NEEDED: readonly ColumnName[] = ['id', 'parent', 'kind', 'title', 'note']

/** Did we write this table? Programs of sheets may have moved its columns. */
export function isExactHead(head: readonly string[]): boolean {
  return NEEDED.every((name) => head.includes(HEADINGS[name]))
}

/** Reads what `itemRows` wrote, word by word; columns that a person added become further fields. */
export function exactNodes([head, ...rows]: readonly PlainRow[]): Pick<ForeignTree, 'roots' | 'losses'> {
  const losses: ImportLoss[] = []
  const names = (head?.cells ?? []).map(columnNamed)
  const items = rows.map(({ cells, line }) => itemOf(cells, names, line))
  const byId = new Map(items.map((item) => [item.id, item]))
  const roots: ForeignNode[] = []
  const lot = foreignNode('Parking lot')
  for (const item of items) {
    const parent = byId.get(item.parentId)
    const isLost = item.parentId !== '' && (parent === undefined || isBelow(item.parentId, item.id, byId))
    if (isLost) losses.push({ code: 'parentMissing', line: item.node.line, text: item.parentId })
    const family = parent && !isLost ? parent.node.children : item.isParked ? lot.children : roots
    family.push(item.node)
  }
  return { roots: lot.children.length === 0 ? roots : [...roots, lot], losses }
}

interface Item {
  readonly node: ForeignNode
  readonly id: string
  readonly parentId: string
  readonly isParked: boolean
}

function itemOf(cells: readonly string[], names: readonly string[], line: number): Item {
  const values = new Map<string, string>()
  const notes: string[] = []
  for (const [at, name] of names.entries()) {
    const cell = cells[at] ?? ''
    if (/^Note \d+$/.test(name)) notes.push(cell)
    else if (cell !== '' && name !== '') values.set(name, cell)
  }
  const take = (name: ColumnName) => {
    const value = values.get(name) ?? ''
    values.delete(name)
    return value
  }
  const title = take('title')
  const node = foreignNode(escapeWords(title), { line })
  const note = take('note') + notes.join('')
  if (note !== '') node.note.push(...note.split('\n'))
  const id = take('id')
  node.reference = id
  const kind = kindInCell(take('kind'))
  const isParked = YES.test(take('parked'))
  const reason = take('parkedReason')
  if (kind) node.attributes.set('kind', kind)
  if (reason !== '') node.attributes.set('parked', reason)
  for (const name of ['done', 'effortLocked'] as const)
    if (YES.test(take(name))) node.attributes.set(name, 'true')
  const parentId = take('parent')
  for (const [name, value] of values) node.attributes.set(name, value)
  return { node, id, parentId, isParked }
}

const YES = /^(?:yes|true|1)$/i

/** Our name of a column by its heading; the heading itself where it is none of ours. */
function columnNamed(heading: string): string {
  return COLUMN_NAMES.find((name) => HEADINGS[name] === heading.trim()) ?? heading.trim()
}

function isBelow(id: string, top: string, items: ReadonlyMap<string, Item>): boolean {
  const seen = new Set<string>()
  for (let at = items.get(id); at && !seen.has(at.id); at = items.get(at.parentId)) {
    if (at.id === top) return true
    seen.add(at.id)
  }
  return false
}
