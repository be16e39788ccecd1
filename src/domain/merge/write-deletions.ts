import { changesOf, forEachChange } from '../diff/diff-algebra'
import type { Transaction } from '../diff/transaction'
import type { NodeId, NodeRecord } from '../model'
import { isEqual } from '../diff/is-equal'
import { BOUND_TABLES, OWNED_TABLES } from '../table-names'
import { TABLES } from '../tables'
import type { MergeInput } from './merge-input'

/** Deletes what we deleted, except what they edited since, and the nodes above that. */
export function writeDeletions(transaction: Transaction, input: MergeInput): void {
  const deleted = deletedNodes(input)
  const returning = nodesThatReturn(transaction, input, deleted)
  for (const id of deleted.keys()) if (!returning.has(id)) deleteNodeOnly(transaction, id)
  forEachChange(input.ours, OWNED_TABLES, (table, id, { before, after }) => {
    if (after !== undefined || before === undefined || !isEqual(transaction.get(table, id), before)) return
    const owners = TABLES[table].owners(before)
    const staysWithOwner =
      owners.some((owner) => returning.has(owner)) &&
      owners.every((owner) => transaction.node(owner) !== undefined)
    if (!staysWithOwner) transaction.delete(table, id)
  })
}

/** The nodes that we deleted and they did not, as they were when we did. */
function deletedNodes({ document, ours }: MergeInput): ReadonlyMap<NodeId, NodeRecord> {
  const deleted = new Map<NodeId, NodeRecord>()
  for (const [, { before, after }] of changesOf(ours, 'nodes'))
    if (before !== undefined && after === undefined && document.node(before.id) !== undefined)
      deleted.set(before.id, before)
  return deleted
}

/** Those among the deleted nodes that they edited or hung something on, and the deleted nodes above these. */
function nodesThatReturn(
  transaction: Transaction,
  input: MergeInput,
  deleted: ReadonlyMap<NodeId, NodeRecord>,
): ReadonlySet<NodeId> {
  const returning = new Set<NodeId>()
  for (const [id, before] of deleted) {
    const isEdited =
      !isEqual(transaction.node(id), before) ||
      transaction.children(id).some((child) => !deleted.has(child)) ||
      hasNewRecords(transaction, input, id)
    let above: NodeId | null = isEdited ? id : null
    while (above !== null && deleted.has(above) && !returning.has(above)) {
      returning.add(above)
      above = transaction.node(above)?.parentId ?? null
    }
  }
  return returning
}

/** Is there a record about the node that restores its owners and that we have not deleted with it? */
function hasNewRecords(transaction: Transaction, { ours }: MergeInput, id: NodeId): boolean {
  return OWNED_TABLES.filter((table) => TABLES[table].restoresOwners).some((table) =>
    transaction.rowsOf(table, id).some((row) => !isEqual(ours[table]?.removed.get(row.id), row)),
  )
}

/** Deletes a node and of its records those that cannot keep it. */
function deleteNodeOnly(transaction: Transaction, id: NodeId): void {
  for (const table of BOUND_TABLES)
    if (!TABLES[table].restoresOwners)
      for (const row of transaction.rowsOf(table, id)) transaction.delete(table, row.id)
  transaction.delete('nodes', id)
}
