import { orderKeysBetween, parseOrderKey, expectDefined } from '../../lib'
import { contentOf, metaRecord } from '../document/content'
import { cycleBreakers } from '../cycles'
import { createTransaction, type Transaction } from '../diff/transaction'
import { danglingRecords, isShare } from './invariants'
import { createLiveDocument } from '../document/live-document'
import { ROOT_KIND } from '../kinds'
import { LIMITS, type NodeId, type NodeRecord } from '../model'
import { applyBranchStyle } from '../operations/branch-style'
import type { DocumentContent } from '../ports/ports'

/**
 * The content with every invariant mended (`checkInvariants` says beforehand which are broken; too many nodes
 * stay too many). Branches without a parent and branches cut out of a cycle become roots: a Big O on the map, all
 * others in the parking lot. Records about nodes that do not exist go.
 */
export function repairTree(content: DocumentContent): DocumentContent {
  const transaction = createTransaction(createLiveDocument(content))
  if (transaction.get('meta', 'meta') === undefined) transaction.put('meta', metaRecord())
  for (const { id } of content.nodes) repairNode(transaction, id)
  for (const id of cycleBreakers(transaction))
    transaction.patch('nodes', id, detached(expectDefined(transaction.node(id), `node ${id}`)))
  for (const { id } of content.nodes) repairChildren(transaction, id)
  repairOrderKeys(transaction, null)
  for (const { table, id } of danglingRecords(transaction)) transaction.delete(table, id)
  return contentOf(transaction)
}

/** Brings the fields of a node within bounds; a node whose parent does not exist becomes a root. */
export function repairNode(transaction: Transaction, id: NodeId): void {
  const node = expectDefined(transaction.node(id), `node ${id}`)
  const isLost = node.parentId !== null && transaction.node(node.parentId) === undefined
  transaction.patch('nodes', id, {
    title: node.title.slice(0, LIMITS.title),
    note: node.note.slice(0, LIMITS.note),
    effort: node.effort === null || isShare(node.effort) ? node.effort : null,
    parked: node.parentId === null ? node.parked : null,
    ...(isLost ? detached(node) : {}),
  })
}

/** A node without a parent: a Big O stands on the map, all others lie in the parking lot. */
export function detached(node: NodeRecord): Pick<NodeRecord, 'parentId' | 'parked' | 'side' | 'offset'> {
  return {
    parentId: null,
    parked: node.kind === ROOT_KIND ? null : { reason: '' },
    side: null,
    offset: null,
  }
}

function repairChildren(transaction: Transaction, parentId: NodeId): void {
  repairOrderKeys(transaction, parentId)
  applyBranchStyle(transaction, parentId)
}

/** Gives a family new order keys where one of them is no key. */
export function repairOrderKeys(transaction: Transaction, parentId: NodeId | null): void {
  const family = transaction.children(parentId)
  if (
    family.every((id) => parseOrderKey(expectDefined(transaction.node(id), `node ${id}`).orderKey) !== null)
  )
    return
  const keys = orderKeysBetween(null, null, family.length)
  family.forEach((id, index) =>
    transaction.patch('nodes', id, { orderKey: expectDefined(keys[index], 'order key') }),
  )
}
