import { expectDefined } from '../../lib'
import type { Transaction } from '../transaction'
import type { NodeId, NodeRecord } from '../model'
import type { DocumentReader } from '../reader'
import { dismissalId, ratingId } from '../record-ids'
import { parkedRoots, walkBranch } from '../tree'
import { branchStyle, applyBranchStyle, isBigObjective } from './branch-style'
import { allocateOrderKeys, type Placement } from './placement'

export interface CopyRequest {
  readonly source: DocumentReader
  /** Roots of the branches to copy, in the order in which they will stand. */
  readonly tops: readonly NodeId[]
  readonly place: Placement
  /** The id of each node's copy. */
  readonly copyOf: ReadonlyMap<NodeId, NodeId>
}

/** Copies branches, and what is said of their links upward, to a place in a transaction. */
export function copyBranches(transaction: Transaction, { source, tops, place, copyOf }: CopyRequest): void {
  const copyIds = tops.map((top) => copied(copyOf, top))
  const keys = allocateOrderKeys(transaction, copyIds, place)
  tops.forEach((top, index) => {
    const original = expectDefined(source.node(top), `node ${top}`)
    const copy: NodeRecord = {
      ...original,
      id: copied(copyOf, top),
      orderKey: expectDefined(keys[index], 'order key'),
      agreed: agreedOf(original, copied(copyOf, top)),
      offset: null,
      parked: place.parked ?? null,
      colour: isBigObjective(transaction, place.parentId) ? null : original.colour,
    }
    const look = branchStyle(transaction, copy, place.parentId, place.side)
    transaction.put('nodes', { ...copy, ...look, parentId: place.parentId })
    for (const id of walkBranch(source, top)) {
      if (id !== top) copyNode(transaction, source, id, copyOf)
      copyRatings(transaction, source, id, copyOf)
    }
  })
  for (const id of copyIds)
    if (transaction.node(id)?.kind === 'bigObjective') applyBranchStyle(transaction, id)
}

/** Copies what lies in the parking lot of the source into that of the transaction. */
export function copyParked(
  transaction: Transaction,
  source: DocumentReader,
  copyOf: ReadonlyMap<NodeId, NodeId>,
): void {
  for (const id of parkedRoots(source)) {
    const place = { parentId: null, parked: source.node(id)?.parked ?? null }
    copyBranches(transaction, { source, tops: [id], place, copyOf })
  }
}

function copied(copyOf: ReadonlyMap<NodeId, NodeId>, id: NodeId): NodeId {
  return expectDefined(copyOf.get(id), `copy of node ${id}`)
}

function copyNode(
  transaction: Transaction,
  source: DocumentReader,
  id: NodeId,
  copyOf: ReadonlyMap<NodeId, NodeId>,
): void {
  const node = expectDefined(source.node(id), `node ${id}`)
  const parentId = node.parentId === null ? null : copied(copyOf, node.parentId)
  const copyId = copied(copyOf, id)
  transaction.put('nodes', { ...node, id: copyId, parentId, agreed: agreedOf(node, copyId) })
}

/** A node that comes back under its own id is bound to what was agreed, a copy to nothing. */
function agreedOf({ id, agreed }: NodeRecord, copyId: NodeId): NodeRecord['agreed'] {
  return id === copyId ? agreed : null
}

function copyRatings(
  transaction: Transaction,
  source: DocumentReader,
  id: NodeId,
  copyOf: ReadonlyMap<NodeId, NodeId>,
): void {
  const nodeId = copied(copyOf, id)
  for (const rating of source.ratingsOf(id))
    transaction.put('ratings', { ...rating, id: ratingId(nodeId, rating.rater), nodeId })
}

/** Copies the relations whose two ends were both copied. */
export function copyRelations(
  transaction: Transaction,
  source: DocumentReader,
  copyOf: ReadonlyMap<NodeId, NodeId>,
  newId: () => string,
): void {
  for (const relation of source.all('relations')) {
    const from = copyOf.get(relation.from)
    const to = copyOf.get(relation.to)
    if (from === undefined || to === undefined) continue
    transaction.put('relations', { ...relation, id: newId() as typeof relation.id, from, to })
  }
}

/** Copies check-ins and dismissals of the nodes that were copied. */
export function copyHistory(
  transaction: Transaction,
  source: DocumentReader,
  copyOf: ReadonlyMap<NodeId, NodeId>,
  newId: () => string,
): void {
  for (const checkIn of source.all('checkIns')) {
    const nodeId = copyOf.get(checkIn.nodeId)
    const isTaken = transaction.get('checkIns', checkIn.id) !== undefined
    const id = isTaken ? (newId() as typeof checkIn.id) : checkIn.id
    if (nodeId !== undefined) transaction.put('checkIns', { ...checkIn, id, nodeId })
  }
  for (const dismissal of source.all('dismissals')) {
    const nodeId = copyOf.get(dismissal.nodeId)
    if (nodeId !== undefined)
      transaction.put('dismissals', { ...dismissal, id: dismissalId(dismissal.ruleId, nodeId), nodeId })
  }
}
