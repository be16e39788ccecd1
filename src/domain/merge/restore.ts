import { changesOf, forEachChange } from '../diff/diff-algebra'
import type { Transaction } from '../diff/transaction'
import type { NodeId } from '../model'
import { detached } from '../repair/repair'
import { OWNED_TABLES } from '../table-names'
import { TABLES } from '../tables'
import type { MergeInput } from './merge-input'

/**
 * Brings back the nodes that they deleted and that our edits need: those that a record of ours is about, and all
 * above. Without a trace of them, a node becomes a root and a record goes.
 */
export function restoreOwners(transaction: Transaction, input: MergeInput): void {
  for (const [, { after }] of changesOf(input.ours, 'nodes'))
    if (after !== undefined) restoreAncestors(transaction, input, after.id)
  forEachChange(input.ours, OWNED_TABLES, (table, id, { after }) => {
    if (after === undefined) return
    for (const owner of TABLES[table].owners(after)) {
      if (TABLES[table].restoresOwners) restoreNode(transaction, input, owner)
      if (transaction.node(owner) === undefined && !TABLES[table].outlivesOwners)
        transaction.delete(table, id)
    }
  })
}

/** Brings back the deleted nodes above a node. */
export function restoreAncestors(transaction: Transaction, input: MergeInput, id: NodeId): void {
  let node = transaction.node(id)
  while (node !== undefined && node.parentId !== null && transaction.node(node.parentId) === undefined) {
    undelete(transaction, input, node.parentId)
    const parent = transaction.node(node.parentId)
    if (parent === undefined) transaction.patch('nodes', node.id, detached(node))
    node = parent
  }
}

function restoreNode(transaction: Transaction, input: MergeInput, id: NodeId): void {
  if (transaction.node(id) !== undefined) return
  undelete(transaction, input, id)
  restoreAncestors(transaction, input, id)
}

function undelete(transaction: Transaction, { theirs }: MergeInput, id: NodeId): void {
  const node = theirs.nodes?.removed.get(id)
  if (node !== undefined) transaction.put('nodes', node)
}

/** Brings back what they deleted along with nodes that have returned, unless we deleted it too. */
export function restoreRecords(transaction: Transaction, { ours, theirs }: MergeInput): void {
  forEachChange(theirs, OWNED_TABLES, (table, id, { before, after }) => {
    if (before === undefined || after !== undefined) return
    if (transaction.get(table, id) !== undefined || ours[table]?.removed.has(id)) return
    const owners = TABLES[table].owners(before)
    const hasReturned = owners.some((owner) => theirs.nodes?.removed.has(owner))
    if (hasReturned && owners.every((owner) => transaction.node(owner) !== undefined))
      transaction.put(table, before)
  })
}
