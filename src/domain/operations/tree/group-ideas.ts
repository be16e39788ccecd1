import { expectDefined } from '../../../lib'
import { createTransaction, type Transaction } from '../../diff/transaction'
import { nodeRecord } from '../../document/content'
import { LOOSE_KIND } from '../../kinds'
import { LIMITS, type NodeId, type NodeRecord } from '../../model'
import type { Operation } from '../../operation'
import type { DocumentReader } from '../../reader'
import { ancestors, topmost } from '../../tree'
import { finish, refuse } from '../result'
import { deleteNode } from './delete-node'
import { allocateOrderKeys, placeNodes, type Placement } from './placement'

export interface GroupIdeasArgs {
  readonly ids: readonly NodeId[]
  /** The idea that they join: a group, an idea in one, or an idea that becomes part of a new group. */
  readonly onto: NodeId
  /** A fresh id for a new group. */
  readonly groupId: NodeId
}

/**
 * Puts ideas together. A group is an idea with ideas below it; a new one has no name yet and stands where `onto` stood.
 * What was parked with a reason keeps it as a line of its note. A group without name that loses its last idea goes.
 */
export const groupIdeas: Operation<GroupIdeasArgs> = (document, { ids, onto, groupId }) => {
  const target = document.node(onto)
  const joining = topmost(document, ids).filter((id) => id !== onto)
  if (target === undefined || joining.length === 0) return refuse('notFound')
  if (ancestors(document, onto).some((id) => joining.includes(id))) return refuse('wouldCycle')
  if (document.node(groupId) !== undefined) return refuse('invalid', { field: 'id' })
  if (document.count('nodes') >= LIMITS.nodes) return refuse('tooMany', { limit: LIMITS.nodes })
  const transaction = createTransaction(document)
  const group = groupOf(document, target)
  if (group === null) wrap(transaction, target, groupId)
  move(transaction, joining, group ?? { parentId: groupId })
  return finish(document, transaction)
}

/** Where ideas that join this one go; null where it stands alone. */
function groupOf(document: DocumentReader, { id, parentId }: NodeRecord): Placement | null {
  if (document.children(id).length > 0) return { parentId: id }
  const isMember = parentId !== null && document.node(parentId)?.kind === LOOSE_KIND
  return isMember ? { parentId, after: id } : null
}

/** Puts a group without name in the place of an idea, and the idea into it. */
function wrap(transaction: Transaction, { id, ...idea }: NodeRecord, groupId: NodeId): void {
  const { parentId, side, colour, parked } = idea
  const [orderKey] = allocateOrderKeys(transaction, [groupId], { parentId, after: id })
  const key = expectDefined(orderKey, 'order key')
  transaction.put(
    'nodes',
    nodeRecord({ id: groupId, parentId, orderKey: key, kind: LOOSE_KIND, side, colour, parked }),
  )
  placeNodes(transaction, [id], { parentId: groupId })
}

export interface UngroupIdeasArgs {
  readonly ids: readonly NodeId[]
}

/** Takes ideas out of their groups: each stands behind the group that it was in. */
export const ungroupIdeas: Operation<UngroupIdeasArgs> = (document, { ids }) => {
  const transaction = createTransaction(document)
  for (const id of topmost(document, ids).reverse()) {
    const groupId = document.node(id)?.parentId ?? null
    const group = groupId === null ? undefined : document.node(groupId)
    if (group?.kind !== LOOSE_KIND) continue
    const parked = group.parked && { reason: '' }
    move(transaction, [id], { parentId: group.parentId, after: group.id, parked })
  }
  return finish(document, transaction)
}

export interface MakeObjectiveArgs {
  /** A group, or an idea alone. */
  readonly id: NodeId
  /** The Big O that it goes below where it is parked. */
  readonly parentId: NodeId
}

/** Makes an objective of a group. Its ideas stay below it as what they are: ideas, or key results that were parked. */
export const makeObjective: Operation<MakeObjectiveArgs> = (document, { id, parentId }) => {
  const node = document.node(id)
  if (node === undefined || document.node(parentId) === undefined) return refuse('notFound')
  if (ancestors(document, parentId).includes(id)) return refuse('wouldCycle')
  const transaction = createTransaction(document)
  if (node.parentId !== parentId) move(transaction, [id], { parentId })
  transaction.patch('nodes', id, { kind: 'objective' })
  return finish(document, transaction)
}

/** Moves ideas; reasons for parking become lines of notes, and groups that are left without name and idea go. */
function move(transaction: Transaction, ids: readonly NodeId[], place: Placement): void {
  const before = ids.map((id) => expectDefined(transaction.node(id), `node ${id}`))
  placeNodes(transaction, ids, place)
  for (const { id, note, parked } of before) {
    const reason = parked?.reason ?? ''
    const lines = [note, reason].filter((line) => line !== '').join('\n')
    if (reason !== '' && lines.length <= LIMITS.note) transaction.patch('nodes', id, { note: lines })
  }
  for (const { parentId } of before) if (parentId !== null) deleteIfEmpty(transaction, parentId)
}

function deleteIfEmpty(transaction: Transaction, id: NodeId): void {
  const group = transaction.node(id)
  if (group?.kind !== LOOSE_KIND || group.title !== '' || group.note !== '') return
  if (transaction.children(id).length === 0) deleteNode(transaction, transaction, id)
}
