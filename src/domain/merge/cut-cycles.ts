import { changesOf } from '../diff/diff-algebra'
import type { Transaction } from '../diff/transaction'
import type { NodeId, NodeRecord } from '../model'
import type { MergeInput } from './merge-input'
import { restoreAncestors } from './restore'
import { placeOf } from '../place'

/** Takes back those of our moves that close a cycle, and names them. */
export function cutCycles(transaction: Transaction, input: MergeInput): NodeId[] {
  const moves = ourMoves(input)
  const dropped: NodeId[] = []
  let next = closingMove(transaction, moves)
  while (next !== undefined) {
    const [id, before] = next
    moves.delete(id)
    dropped.push(id)
    transaction.patch('nodes', id, placeOf(input.document.node(id) ?? before))
    restoreAncestors(transaction, input, id)
    next = closingMove(transaction, moves)
  }
  return dropped
}

/** The nodes that we moved to another parent, as they were before. */
function ourMoves({ ours }: MergeInput): Map<NodeId, NodeRecord> {
  const moves = new Map<NodeId, NodeRecord>()
  for (const [, { before, after }] of changesOf(ours, 'nodes'))
    if (before !== undefined && after !== undefined && before.parentId !== after.parentId)
      moves.set(before.id, before)
  return moves
}

function closingMove(
  transaction: Transaction,
  moves: ReadonlyMap<NodeId, NodeRecord>,
): readonly [NodeId, NodeRecord] | undefined {
  for (const move of moves) if (isOnCycle(transaction, move[0])) return move
  return undefined
}

function isOnCycle(transaction: Transaction, id: NodeId): boolean {
  const seen = new Set<NodeId>()
  let above = transaction.node(id)?.parentId ?? null
  while (above !== null && above !== id && !seen.has(above)) {
    seen.add(above)
    above = transaction.node(above)?.parentId ?? null
  }
  return above === id
}
