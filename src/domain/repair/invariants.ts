import { parseOrderKey } from '../../lib'
import { cycleBreakers } from '../cycles'
import { KINDS } from '../kinds'
import { LIMITS, type NodeRecord, type TableName, type Tables } from '../model'
import type { RecordReader } from '../document/record-reader'
import { BOUND_TABLES, type OwnedTable } from '../table-names'
import { TABLES } from '../tables'

/** Where a document breaks what every operation keeps. */
export interface InvariantViolation {
  readonly code:
    | 'metaMissing'
    | 'missingParent'
    | 'cycle'
    | 'orderKey'
    | 'side'
    | 'parked'
    | 'effort'
    | 'tooLong'
    | 'tooMany'
    | 'dangling'
  readonly table: TableName
  /** The record; empty where it is the table as a whole. */
  readonly id: string
}

/**
 * Everything that is wrong with a document: one meta record, parents that exist, no cycles, order keys that can
 * be inserted beside, sides only on children of a Big O, parked only on roots, effort 0 to 100, texts and number
 * of nodes within limits, no record about a node that does not exist. Empty for a sound document.
 */
export function checkInvariants(document: RecordReader): InvariantViolation[] {
  const violations: InvariantViolation[] = []
  if (document.get('meta', 'meta') === undefined)
    violations.push({ code: 'metaMissing', table: 'meta', id: '' })
  if (document.count('nodes') > LIMITS.nodes) violations.push({ code: 'tooMany', table: 'nodes', id: '' })
  for (const node of document.all('nodes'))
    for (const code of nodeViolations(node, document)) violations.push({ code, table: 'nodes', id: node.id })
  for (const id of cycleBreakers(document)) violations.push({ code: 'cycle', table: 'nodes', id })
  for (const { table, id } of danglingRecords(document)) violations.push({ code: 'dangling', table, id })
  return violations
}

type NodeViolationCode = Exclude<InvariantViolation['code'], 'metaMissing' | 'tooMany' | 'cycle' | 'dangling'>

/** What is wrong with one node, as far as it can be told without its ancestors. */
export function* nodeViolations(
  node: NodeRecord,
  document: Pick<RecordReader, 'node'>,
): Generator<NodeViolationCode> {
  const { parentId, orderKey, side, parked, effort, title, note } = node
  const parent = parentId === null ? undefined : document.node(parentId)
  if (parentId !== null && parent === undefined) yield 'missingParent'
  if (parseOrderKey(orderKey) === null) yield 'orderKey'
  if (side !== null && !(parent && KINDS[parent.kind].hasSides)) yield 'side'
  if (parked !== null && parentId !== null) yield 'parked'
  if (effort !== null && !isShare(effort)) yield 'effort'
  if (title.length > LIMITS.title || note.length > LIMITS.note) yield 'tooLong'
}

/** Is the number a share of effort, 0 to 100? */
export function isShare(effort: number): boolean {
  return effort >= 0 && effort <= 100
}

export interface DanglingRecord {
  readonly table: TableName
  readonly id: string
}

/** Records about nodes that do not exist. */
export function danglingRecords(document: Pick<RecordReader, 'all' | 'node'>): DanglingRecord[] {
  return BOUND_TABLES.flatMap((table) => danglingIn(document, table, document.all(table)))
}

function danglingIn<T extends OwnedTable>(
  document: Pick<RecordReader, 'all' | 'node'>,
  table: T,
  rows: Iterable<Tables[T]>,
): DanglingRecord[] {
  return Array.from(rows)
    .filter((row) => TABLES[table].owners(row).some((owner) => document.node(owner) === undefined))
    .map(({ id }) => ({ table, id }))
}
