import type { DocumentContent, NodeId, NodeRecord } from '../../domain'
import { normaliseLineBreaks } from '../clean-text'
import { familiesOf, outlineNodes, type Families, type OutlineNode } from '../families'
import { attributesOf } from '../interpret/fields/attributes'
import { recordLines } from '../interpret/fields/records'
import { cellOfKind } from '../interpret/text/kind-words'
import { COLUMN_NAMES, HEADINGS, type ColumnName } from './headings'

/** A table of texts: the first row names the columns. */
export type Rows = readonly (readonly string[])[]

type Cells = ReadonlyMap<ColumnName, string>

/** The most characters that a cell of a sheet holds. */
const LONGEST_CELL = 32_767

/** A row a node, which names its parent by the id; columns that would be empty are left out, but for the first five. */
export function itemRows(content: DocumentContent): Rows {
  const families = familiesOf(content)
  const rows = outlineNodes(families).map((item) => cellsOf(item, families))
  const used = COLUMN_NAMES.filter((name, at) => at < 5 || rows.some((cells) => cells.has(name)))
  return withLongNotes([
    used.map((name) => HEADINGS[name]),
    ...rows.map((cells) => used.map((name) => cells.get(name) ?? '')),
  ])
}

/** Columns that place a node: those of an objective are said by its own row. */
const PLACE: ReadonlySet<ColumnName> = new Set([
  'id',
  'parent',
  'kind',
  'side',
  'parked',
  'parkedReason',
  'relations',
])
const FIELDS = COLUMN_NAMES.filter((name) => !PLACE.has(name) && name !== 'title')

/** A row an objective, its key results side by side in columns of their own, each with its actions a line each. */
export function objectiveRows(content: DocumentContent): Rows {
  const families = familiesOf(content)
  const objectives = outlineNodes(families).filter(({ node, parked }) => node.kind === 'objective' && !parked)
  const rows = objectives.map((objective) => {
    const keyResults = (families.children.get(objective.node.id) ?? []).filter(
      ({ kind }) => kind === 'keyResult',
    )
    return {
      cells: new Map([
        ['Big O', objective.parent?.title ?? ''],
        ['Objective', objective.node.title],
        ...fieldCells('', cellsOf(objective, families)),
        ...keyResults.flatMap((node, at) => keyResultCells(node, at + 1, objective, families)),
      ]),
    }
  })
  const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort(
    (a, b) => groupOf(a) - groupOf(b),
  )
  return [names, ...rows.map(({ cells }) => names.map((name) => cells.get(name) ?? ''))]
}

function keyResultCells(
  node: NodeRecord,
  number: number,
  objective: OutlineNode,
  families: Families,
): readonly (readonly [string, string])[] {
  const name = `Key result ${number}`
  const item: OutlineNode = { node, depth: objective.depth + 1, parent: objective.node, parked: false }
  const actions = outlineNodes({ ...families, children: below(node.id, families) })
  const lines = actions.map(({ node: action, depth }) => '  '.repeat(depth) + inOneLine(action.title))
  return [
    [name, node.title],
    ...fieldCells(`${name} `, cellsOf(item, families)),
    ...(lines.length === 0 ? [] : [[`${name} actions`, lines.join('\n')] as const]),
  ]
}

/** The families of a branch, its top left out. */
function below(id: NodeId, { children }: Families): Families['children'] {
  return new Map([...children, [null, children.get(id) ?? []]])
}

function fieldCells(prefix: string, cells: Cells): readonly (readonly [string, string])[] {
  return FIELDS.flatMap((name) => {
    const value = cells.get(name)
    const heading = prefix === '' ? HEADINGS[name] : prefix + HEADINGS[name].toLowerCase()
    return value === undefined ? [] : [[heading, value] as const]
  })
}

/** The number of the key result that a heading is about. */
function groupOf(heading: string): number {
  return Number(/^Key result (\d+)/.exec(heading)?.[1] ?? 0)
}

/** What a row of its own says of a node; a cell that would be empty is left out. */
function cellsOf({ node, parked }: OutlineNode, families: Families): Cells {
  const attributes = new Map(attributesOf(node, families.ownRatings.get(node.id) ?? null))
  const { checkIns, relations, outcome, dots } = recordLines(families, new Map(), node.id)
  const special: Partial<Record<ColumnName, string>> = {
    id: node.id,
    parent: node.parentId ?? '',
    kind: cellOfKind(node.kind),
    title: normaliseLineBreaks(node.title),
    note: normaliseLineBreaks(node.note),
    done: node.done ? 'yes' : '',
    effortLocked: node.effortLocked ? 'yes' : '',
    parked: parked && node.parentId === null ? 'yes' : '',
    parkedReason: node.parked?.reason ?? '',
    relations: relations.join('\n'),
    checkIns: checkIns.join('\n'),
    outcome: outcome ?? '',
    votes: dots ?? '',
  }
  const cells = COLUMN_NAMES.map((name) => [name, special[name] ?? attributes.get(name) ?? ''] as const)
  return new Map(cells.filter(([, value]) => value !== ''))
}

/** A note that is longer than a cell goes on in a further column, "Note 2". */
function withLongNotes(rows: Rows): Rows {
  const [head = [], ...rest] = rows
  const at = head.indexOf(HEADINGS.note)
  const most = Math.max(1, ...rest.map((cells) => Math.ceil((cells[at] ?? '').length / LONGEST_CELL)))
  if (at < 0 || most === 1) return rows
  const numbers = Array.from({ length: most - 1 }, (_, index) => index + 2)
  return [
    [...head, ...numbers.map((number) => `${HEADINGS.note} ${number}`)],
    ...rest.map((cells) => {
      const note = cells[at] ?? ''
      const pieces = numbers.map((number) => note.slice((number - 1) * LONGEST_CELL, number * LONGEST_CELL))
      return [...cells.with(at, note.slice(0, LONGEST_CELL)), ...pieces]
    }),
  ]
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
