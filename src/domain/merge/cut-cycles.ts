import { changesOf } from '../diff-algebra'
import type { Draft } from '../draft'
import type { NodeId, NodeRecord } from '../model'
import type { Merging } from './merging'
import { restoreAbove } from './restore'
import { placeOf } from './write-edits'

/** Takes back those of our moves that close a cycle, and names them. */
export function cutCycles(draft: Draft, merging: Merging): NodeId[] {
  const moves = ourMoves(merging)
  const dropped: NodeId[] = []
  for (let next = closingMove(draft, moves); next !== undefined; next = closingMove(draft, moves)) {
    const [id, before] = next
    moves.delete(id)
    dropped.push(id)
    draft.patch('nodes', id, placeOf(merging.document.node(id) ?? before))
    restoreAbove(draft, merging, id)
  }
  return dropped
}

/** The nodes that we moved to another parent, as they were before. */
function ourMoves({ ours }: Merging): Map<NodeId, NodeRecord> {
  const moves = new Map<NodeId, NodeRecord>()
  for (const [, { before, after }] of changesOf(ours, 'nodes'))
    if (before !== undefined && after !== undefined && before.parentId !== after.parentId)
      moves.set(before.id, before)
  return moves
}

function closingMove(
  draft: Draft,
  moves: ReadonlyMap<NodeId, NodeRecord>,
): readonly [NodeId, NodeRecord] | undefined {
  for (const move of moves) if (isOnCycle(draft, move[0])) return move
  return undefined
}

function isOnCycle(draft: Draft, id: NodeId): boolean {
  const seen = new Set<NodeId>()
  let above = draft.node(id)?.parentId ?? null
  while (above !== null && above !== id && !seen.has(above)) {
    seen.add(above)
    above = draft.node(above)?.parentId ?? null
  }
  return above === id
}
