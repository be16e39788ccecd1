import { expectDefined } from '../../../lib'
import { nodeRecord } from '../../document/content'
import { createTransaction } from '../../diff/transaction'
import { LIMITS, type NodeId, type NodeKind } from '../../model'
import type { Operation } from '../../operation'
import { siblings, topmost } from '../../tree'
import { finish, refuse } from '../result'
import { allocateOrderKeys, placeNodes } from './placement'

export interface InsertParentArgs {
  /** A fresh id. */
  readonly id: NodeId
  /** Siblings to wrap. */
  readonly ids: readonly NodeId[]
  readonly kind: NodeKind
}

/** Puts a new node between siblings and their parent: it takes the place and the look of the first of them. */
export const insertParent: Operation<InsertParentArgs> = (document, { id, ids, kind }) => {
  const wrapped = topmost(document, ids)
  const first = wrapped[0] === undefined ? undefined : document.node(wrapped[0])
  if (first === undefined) return refuse('notFound')
  if (document.node(id) !== undefined) return refuse('invalid', { field: 'id' })
  const family = siblings(document, first.id)
  if (!wrapped.every((member) => family.includes(member))) return refuse('invalid', { field: 'ids' })
  if (document.count('nodes') >= LIMITS.nodes) return refuse('tooMany', { limit: LIMITS.nodes })

  const transaction = createTransaction(document)
  const { parentId, side, colour, parked } = first
  const [orderKey] = allocateOrderKeys(transaction, [id], {
    parentId,
    after: family[family.indexOf(first.id) - 1] ?? null,
  })
  const key = expectDefined(orderKey, 'order key')
  transaction.put('nodes', nodeRecord({ id, parentId, orderKey: key, kind, side, colour, parked }))
  placeNodes(transaction, wrapped, { parentId: id })
  return finish(document, transaction)
}
