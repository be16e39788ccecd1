import { createTransaction } from '../../diff/transaction'
import type { NodeId } from '../../model'
import type { Operation } from '../../operation'
import { ancestors, topmost } from '../../tree'
import { finish, refuse } from '../result'
import { isMissing } from '../guards'
import { placeNodes, type Placement } from './placement'

export interface MoveNodesArgs extends Omit<Placement, 'parked'> {
  readonly ids: readonly NodeId[]
}

/**
 * Moves branches under a parent (null: among the roots of the map), in their order on the map. Under a Big O
 * they stand on the given side, else where they stood, else on the lighter one.
 */
export const moveNodes: Operation<MoveNodesArgs> = (document, { ids, ...place }) => {
  const { parentId, after } = place
  const moved = topmost(document, ids)
  if (moved.length === 0 || isMissing(document, parentId)) return refuse('notFound')
  if (after !== undefined && after !== null && document.node(after)?.parentId !== parentId)
    return refuse('notFound')
  if (parentId !== null && [parentId, ...ancestors(document, parentId)].some((id) => moved.includes(id)))
    return refuse('wouldCycle')

  const transaction = createTransaction(document)
  placeNodes(transaction, moved, place)
  return finish(document, transaction)
}
