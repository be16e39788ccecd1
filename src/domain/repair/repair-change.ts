import { parseOrderKey } from '../../lib'
import { cycleBreakers } from '../cycles'
import type { DocumentDiff } from '../diff/diff'
import { changesOf, forEachChange } from '../diff/diff-algebra'
import { KINDS } from '../kinds'
import type { NodeId, NodeRecord } from '../model'
import { hasSides } from '../operations/branch-style'
import { differsIn } from '../place'
import { detached, repairNode, repairOrderKeys } from './repair'
import { BOUND_TABLES } from '../table-names'
import { TABLES } from '../tables'
import type { Transaction } from '../diff/transaction'

const VISIBLE_FIELDS = [
  'parentId',
  'parked',
  'title',
  'note',
  'effort',
] as const satisfies (keyof NodeRecord)[]

/**
 * Restores the invariants that a change may have broken: in the nodes it wrote, the children and records of those it
 * deleted, and the records it wrote. The transaction holds the change already. The cost grows with the change, not with
 * the document. Answers with the nodes that lost their place or had words or effort out of bounds; what nobody sees, such
 * as order keys, does not count.
 */
export function repairChange(transaction: Transaction, change: DocumentDiff): readonly NodeId[] {
  const nodes = nodesToRepair(transaction, change)
  for (const { id } of nodes) repairNode(transaction, id)
  for (const id of cycleBreakers(transaction, nodes)) {
    const node = transaction.node(id)
    if (node !== undefined) transaction.patch('nodes', id, detached(node))
  }
  for (const { id } of nodes) repairPlace(transaction, id)
  deleteDangling(transaction, change)
  return nodes
    .filter((before) => differsIn(VISIBLE_FIELDS, { before, after: transaction.node(before.id) }))
    .map(({ id }) => id)
}

/** The nodes that a change wrote, and the children of those that it deleted, as far as they exist. */
function nodesToRepair(transaction: Transaction, change: DocumentDiff): readonly NodeRecord[] {
  const ids = new Set<NodeId>()
  for (const [, { before, after }] of changesOf(change, 'nodes')) {
    if (after !== undefined) ids.add(after.id)
    else if (before !== undefined) for (const child of transaction.children(before.id)) ids.add(child)
  }
  return Array.from(ids, (id) => transaction.node(id)).filter((node) => node !== undefined)
}

/** Order keys that others can be inserted beside; sides only for the children of a Big O. */
function repairPlace(transaction: Transaction, id: NodeId): void {
  const node = transaction.node(id)
  if (node === undefined) return
  if (parseOrderKey(node.orderKey) === null) repairOrderKeys(transaction, node.parentId)
  if (!hasSides(transaction, node.parentId)) dropSide(transaction, id)
  if (!KINDS[node.kind].hasSides) for (const child of transaction.children(id)) dropSide(transaction, child)
}

function dropSide(transaction: Transaction, id: NodeId): void {
  if (transaction.node(id)?.side !== null) transaction.patch('nodes', id, { side: null })
}

function deleteDangling(transaction: Transaction, change: DocumentDiff): void {
  forEachChange(change, BOUND_TABLES, (table, id, { after }) => {
    if (
      after !== undefined &&
      TABLES[table].owners(after).some((owner) => transaction.node(owner) === undefined)
    )
      transaction.delete(table, id)
  })
  for (const [, { before, after }] of changesOf(change, 'nodes')) {
    if (before === undefined || after !== undefined || transaction.node(before.id) !== undefined) continue
    for (const table of BOUND_TABLES)
      for (const { id } of transaction.rowsOf(table, before.id)) transaction.delete(table, id)
  }
}
