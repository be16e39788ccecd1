import { createTransaction } from '../../diff/transaction'
import { mayContain } from '../../kinds'
import type { NodeId } from '../../model'
import type { Operation } from '../../operation'
import { siblingsInColumn } from '../../tree'
import { finish, refuse } from '../result'
import { placeNodes } from './placement'

export interface ChangeLevelArgs {
  readonly id: NodeId
}

/** The node becomes the next sibling of its parent, if the chain permits. */
export const promoteNode: Operation<ChangeLevelArgs> = (document, { id }) => {
  const node = document.node(id)
  if (node === undefined) return refuse('notFound')
  const parent = node.parentId === null ? undefined : document.node(node.parentId)
  if (parent === undefined) return refuse('isRoot')
  const above = parent.parentId === null ? undefined : document.node(parent.parentId)
  if (above === undefined && parent.parked === null) return refuse('atEdge')
  if (above !== undefined && !mayContain(above.kind, node.kind))
    return refuse('chainForbids', { kind: node.kind, parentKind: above.kind })

  const transaction = createTransaction(document)
  const parked = parent.parked === null ? null : { reason: '' }
  const side = parent.side === null ? {} : { side: parent.side }
  placeNodes(transaction, [id], { parentId: parent.parentId, after: parent.id, parked, ...side })
  return finish(document, transaction)
}

/** The node becomes the last child of the sibling before it in its column, if the chain permits. */
export const demoteNode: Operation<ChangeLevelArgs> = (document, { id }) => {
  const node = document.node(id)
  if (node === undefined) return refuse('notFound')
  const column = siblingsInColumn(document, id)
  const before = column[column.indexOf(id) - 1]
  const parent = before === undefined ? undefined : document.node(before)
  if (parent === undefined) return refuse('atEdge')
  if (!mayContain(parent.kind, node.kind))
    return refuse('chainForbids', { kind: node.kind, parentKind: parent.kind })

  const transaction = createTransaction(document)
  placeNodes(transaction, [id], { parentId: parent.id })
  return finish(document, transaction)
}
