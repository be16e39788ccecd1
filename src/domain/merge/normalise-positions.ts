import { changesOf } from '../diff/diff-algebra'
import type { Transaction } from '../diff/transaction'
import type { NodeId } from '../model'
import { branchStyle, assignSides } from '../operations/branch-style'
import type { MergeInput } from './merge-input'

/** Makes side and parking of all that changed fit the places where the merge has put it. */
export function normalisePositions(transaction: Transaction, { ours, theirs }: MergeInput): void {
  for (const diff of [ours, theirs, transaction.diff()])
    for (const [, { before, after }] of changesOf(diff, 'nodes')) {
      const id = (after ?? before)?.id
      if (id !== undefined) normalisePosition(transaction, id)
      if (before?.kind !== after?.kind && id !== undefined) assignSides(transaction, id)
    }
}

function normalisePosition(transaction: Transaction, id: NodeId): void {
  const node = transaction.node(id)
  if (node === undefined) return
  const { parentId } = node
  const parked = parentId === null ? node.parked : null
  transaction.patch('nodes', id, { parked, side: branchStyle(transaction, node, parentId, undefined).side })
}
