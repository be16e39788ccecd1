import {
  BOUND_TABLES,
  changesOf,
  createTransaction,
  isEqual,
  TABLES,
  PLACE_FIELDS,
  TABLE_NAMES,
  type DocumentDiff,
  type DocumentReader,
  type Transaction,
  type NodeId,
  type NodeRecord,
  type RecordDiff,
  type TableName,
  type Tables,
  KINDS,
} from '../../domain'
import { expectDefined } from '../../lib'

/**
 * The diff that reverts another one as far as that still stands: a field that somebody else has changed since keeps its new
 * value, an added node that somebody else has worked on stays, and no cycle is closed. Where nobody else changed
 * anything it is the exact inverse.
 */
export function revertDiff(document: DocumentReader, diff: DocumentDiff): DocumentDiff {
  const transaction = createTransaction(document)
  for (const table of TABLE_NAMES) restoreRemoved(transaction, table, diff[table])
  parkOrphans(transaction, diff)
  for (const table of TABLE_NAMES) restoreFields(transaction, table, diff[table])
  breakCycles(transaction, document, diff)
  for (const table of TABLE_NAMES) if (table !== 'nodes') removeAdded(transaction, table, diff[table])
  removeAddedNodes(transaction, diff)
  clearInvalidPlaces(transaction)
  return transaction.diff()
}

type Changes<T extends TableName> = RecordDiff<Tables[T]> | undefined

function restoreRemoved<T extends TableName>(transaction: Transaction, table: T, changes: Changes<T>): void {
  for (const [id, row] of changes?.removed ?? []) {
    if (
      transaction.get(table, id) === undefined &&
      nodesNeededBy(table, row).every((node) => transaction.node(node) !== undefined)
    )
      transaction.put(table, row)
  }
}

/** The nodes that a record needs to exist, apart from a parent. */
function nodesNeededBy<T extends TableName>(table: T, row: Tables[T]): readonly NodeId[] {
  return BOUND_TABLES.some((bound) => bound === table) ? TABLES[table].owners(row) : []
}

/** A node that comes back after its parent has gone for good lands in the parking lot. */
function parkOrphans(transaction: Transaction, diff: DocumentDiff): void {
  for (const { id, parentId } of diff.nodes?.removed.values() ?? []) {
    if (
      transaction.node(id)?.parentId === parentId &&
      parentId !== null &&
      transaction.node(parentId) === undefined
    )
      transaction.patch('nodes', id, { parentId: null, side: null, offset: null, parked: { reason: '' } })
  }
}

function restoreFields<T extends TableName>(transaction: Transaction, table: T, changes: Changes<T>): void {
  for (const [id, [before, after]] of changes?.updated ?? []) {
    const current = transaction.get(table, id)
    if (current === undefined) continue
    const fields = (Object.keys(before) as (keyof Tables[T])[]).filter(
      (field) => !isEqual(before[field], after[field]) && isEqual(current[field], after[field]),
    )
    const stays = !canMoveBack(transaction, { before, after, fields })
    const kept = stays ? fields.filter((field) => !isPlaceField(field)) : fields
    const former: Partial<Tables[T]> = {}
    for (const field of kept) former[field] = before[field]
    if (kept.length > 0) transaction.patch(table, id, former)
  }
}

/** May the row go back to its former place: did it not leave its parent, or is that parent still to be had? */
function canMoveBack<T extends TableName>(
  transaction: Transaction,
  change: { readonly before: Tables[T]; readonly after: Tables[T]; readonly fields: readonly PropertyKey[] },
): boolean {
  const { before, after, fields } = change
  if (!('parentId' in before) || !('parentId' in after) || before.parentId === after.parentId) return true
  return (
    fields.includes('parentId') &&
    (before.parentId === null || transaction.node(before.parentId) !== undefined)
  )
}

function isPlaceField(field: PropertyKey): boolean {
  return PLACE_FIELDS.some((place) => place === field)
}

/** A node that would become its own descendant stays where it is; that may close another cycle, so search again. */
function breakCycles(transaction: Transaction, document: DocumentReader, diff: DocumentDiff): void {
  const moved = new Map(diff.nodes?.updated)
  const inCycle = () => [...moved.values()].find(([{ id }]) => isInCycle(transaction, id))
  for (let cyclic = inCycle(); cyclic !== undefined; cyclic = inCycle()) {
    const [{ id }] = cyclic
    const { parentId, orderKey, side, offset, parked } = expectDefined(document.node(id), `node ${id}`)
    transaction.patch('nodes', id, { parentId, orderKey, side, offset, parked })
    moved.delete(id)
  }
}

function isInCycle(transaction: Transaction, id: NodeId): boolean {
  const met = new Set<NodeId>()
  let step = transaction.node(id)?.parentId ?? null
  while (step !== null && step !== id && !met.has(step)) {
    met.add(step)
    step = transaction.node(step)?.parentId ?? null
  }
  return step === id
}

function removeAdded<T extends TableName>(transaction: Transaction, table: T, changes: Changes<T>): void {
  for (const [id, row] of changes?.added ?? []) {
    if (isEqual(transaction.get(table, id), row)) transaction.delete(table, id)
  }
}

function removeAddedNodes(transaction: Transaction, diff: DocumentDiff): void {
  const added = diff.nodes?.added ?? new Map<string, NodeRecord>()
  const kept = new Set<NodeId>()
  for (const row of added.values()) {
    if (isUntouched(transaction, row, added)) continue
    for (
      let step = transaction.node(row.id);
      step !== undefined && !kept.has(step.id);
      step = parentOf(transaction, step)
    )
      kept.add(step.id)
  }
  for (const { id } of added.values())
    if (!kept.has(id) && transaction.node(id)) transaction.delete('nodes', id)
}

function isUntouched(
  transaction: Transaction,
  row: NodeRecord,
  added: ReadonlyMap<string, NodeRecord>,
): boolean {
  const { id } = row
  return (
    isEqual(transaction.node(id), row) &&
    BOUND_TABLES.every((table) => transaction.rowsOf(table, id).length === 0) &&
    transaction.children(id).every((child) => added.has(child))
  )
}

function parentOf(transaction: Transaction, node: NodeRecord): NodeRecord | undefined {
  return node.parentId === null ? undefined : transaction.node(node.parentId)
}

/** Sides belong beside a Big O and parking to roots, whatever became of the parents meanwhile. */
function clearInvalidPlaces(transaction: Transaction): void {
  for (const [, { after }] of [...changesOf(transaction.diff(), 'nodes')]) {
    if (after === undefined) continue
    clearInvalidPlace(transaction, after)
    for (const child of transaction.children(after.id))
      clearInvalidPlace(transaction, transaction.node(child))
  }
}

function clearInvalidPlace(transaction: Transaction, node: NodeRecord | undefined): void {
  if (node === undefined) return
  const parent = parentOf(transaction, node)
  const beside = parent !== undefined && KINDS[parent.kind].hasSides
  if (node.side !== null && !beside) transaction.patch('nodes', node.id, { side: null })
  if (node.parked !== null && node.parentId !== null) transaction.patch('nodes', node.id, { parked: null })
}
