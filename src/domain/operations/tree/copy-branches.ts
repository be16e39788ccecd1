import { expectDefined } from '../../../lib'
import type { Transaction } from '../../diff/transaction'
import type { NodeId, NodeRecord } from '../../model'
import type { DocumentReader } from '../../reader'
import { OWNED_TABLES, type OwnedTable } from '../../table-names'
import { TABLES } from '../../tables'
import { parkedRoots, walkBranch } from '../../tree'
import { branchStyle, applyBranchStyle, hasSides } from '../branch-style'
import { allocateOrderKeys, type Placement } from './placement'

export interface CopyRequest {
  readonly source: DocumentReader
  /** Roots of the branches to copy, in the order in which they will stand. */
  readonly tops: readonly NodeId[]
  readonly place: Placement
  /** The id of each node's copy. */
  readonly copyOf: ReadonlyMap<NodeId, NodeId>
}

/** Copies branches to a place in a transaction; `copyRecords` copies what belongs to them. */
export function copyBranches(transaction: Transaction, { source, tops, place, copyOf }: CopyRequest): void {
  const copyIds = tops.map((top) => copied(copyOf, top))
  const keys = allocateOrderKeys(transaction, copyIds, place)
  tops.forEach((top, index) => {
    const original = expectDefined(source.node(top), `node ${top}`)
    const copy: NodeRecord = {
      ...original,
      id: copied(copyOf, top),
      orderKey: expectDefined(keys[index], 'order key'),
      offset: null,
      parked: place.parked ?? null,
      colour: hasSides(transaction, place.parentId) ? null : original.colour,
    }
    const look = branchStyle(transaction, copy, place.parentId, place.side)
    transaction.put('nodes', { ...copy, ...look, parentId: place.parentId })
    for (const id of walkBranch(source, top)) if (id !== top) copyNode(transaction, source, id, copyOf)
  })
  for (const id of copyIds) if (hasSides(transaction, id)) applyBranchStyle(transaction, id)
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
  transaction.put('nodes', { ...node, id: copied(copyOf, id), parentId })
}

export interface CopyRecordsRequest extends Pick<CopyRequest, 'source' | 'copyOf'> {
  /** Gives fresh ids for records whose own are taken. */
  readonly newId: () => string
}

/**
 * Copies records that belong to nodes, where all their owners are copied: those that every copy takes along
 * (`always`), or those that tell the history of the nodes, e.g. check-ins (`withHistory`).
 */
export function copyRecords(
  transaction: Transaction,
  copied: 'always' | 'withHistory',
  request: CopyRecordsRequest,
): void {
  for (const table of OWNED_TABLES)
    if (TABLES[table].copied === copied) copyTable(transaction, { ...request, table })
}

interface CopyTableRequest<T extends OwnedTable> extends CopyRecordsRequest {
  readonly table: T
}

/** A record keeps its id where that is free; a derived id follows the new owners. */
function copyTable<T extends OwnedTable>(
  transaction: Transaction,
  { table, source, copyOf, newId }: CopyTableRequest<T>,
): void {
  const { owners, reassign, hasDerivedId } = TABLES[table]
  for (const id of copyOf.keys())
    for (const row of source.rowsOf(table, id)) {
      const nodes = owners(row)
      if (nodes[0] !== id || !nodes.every((owner) => copyOf.has(owner))) continue
      const copy = reassign(row, (owner) => copied(copyOf, owner))
      const isTaken = !hasDerivedId && transaction.get(table, copy.id) !== undefined
      transaction.put(table, isTaken ? { ...copy, id: newId() } : copy)
    }
}
