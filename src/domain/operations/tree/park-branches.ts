import { createTransaction } from '../../diff/transaction'
import { LIMITS, type NodeId } from '../../model'
import type { Operation } from '../../operation'
import { isParked, topmost } from '../../tree'
import { finish, refuse } from '../result'
import { moveNodes } from './move-nodes'
import { placeNodes } from './placement'

export interface ParkBranchesArgs {
  readonly ids: readonly NodeId[]
  readonly reason?: string
}

/** Lays branches of the map into the parking lot, at its end; kinds and fields stay. */
export const parkBranches: Operation<ParkBranchesArgs> = (document, { ids, reason = '' }) => {
  const moved = topmost(document, ids)
  if (moved.length === 0) return refuse('notFound')
  if (isTooLong(reason)) return refuse('tooLong', TOO_LONG)
  const transaction = createTransaction(document)
  const fromMap = moved.filter((id) => !isParked(document, id))
  placeNodes(transaction, fromMap, { parentId: null, parked: { reason } })
  return finish(document, transaction)
}

export interface SetParkedReasonArgs {
  readonly id: NodeId
  readonly reason: string
}

/** Says why a branch lies in the parking lot; only the root of a parked branch has a reason. */
export const setParkedReason: Operation<SetParkedReasonArgs> = (document, { id, reason }) => {
  if ((document.node(id)?.parked ?? null) === null) return refuse('notFound')
  if (isTooLong(reason)) return refuse('tooLong', TOO_LONG)
  const transaction = createTransaction(document)
  transaction.patch('nodes', id, { parked: { reason } })
  return finish(document, transaction)
}

export interface UnparkBranchesArgs {
  readonly ids: readonly NodeId[]
  readonly parentId: NodeId | null
}

/** Brings parked nodes back below a node of the map (null: as roots of the map). */
export const unparkBranches: Operation<UnparkBranchesArgs> = (document, { ids, parentId }) => {
  if (parentId !== null && isParked(document, parentId)) return refuse('invalid', { field: 'parentId' })
  const parked = ids.filter((id) => isParked(document, id))
  return moveNodes(document, { ids: parked, parentId })
}

const TOO_LONG = { field: 'reason', limit: LIMITS.shortText }

function isTooLong(reason: string): boolean {
  return reason.length > LIMITS.shortText
}
