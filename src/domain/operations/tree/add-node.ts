import { expectDefined } from '../../../lib'
import { nodeRecord } from '../../document/content'
import { createTransaction } from '../../diff/transaction'
import { LIMITS, type NodeId, type NodeKind } from '../../model'
import type { Operation } from '../../operation'
import { branchStyle } from '../branch-style'
import { finish, refuse } from '../result'
import { isMissing, tooLong } from '../guards'
import { allocateOrderKeys, type Placement } from './placement'

export interface AddNodeArgs extends Placement {
  /** A fresh id. */
  readonly id: NodeId
  readonly kind: NodeKind
  readonly title?: string
}

/** Adds a node; without a parent it becomes a root of the map, or of the parking lot when `parked` is given. */
export const addNode: Operation<AddNodeArgs> = (document, args) => {
  const { id, parentId, kind, title = '', after, side, parked = null } = args
  if (document.node(id) !== undefined) return refuse('invalid', { field: 'id' })
  if (isMissing(document, parentId)) return refuse('notFound')
  if (after !== undefined && after !== null && document.node(after)?.parentId !== parentId)
    return refuse('notFound')
  if (document.count('nodes') >= LIMITS.nodes) return refuse('tooMany', { limit: LIMITS.nodes })
  const long = tooLong({ title })
  if (long !== null) return refuse('tooLong', long)

  const transaction = createTransaction(document)
  const [orderKey] = allocateOrderKeys(transaction, [id], args)
  const node = nodeRecord({
    id,
    parentId,
    orderKey: expectDefined(orderKey, 'order key'),
    kind,
    title,
    parked: parentId === null ? parked : null,
  })
  transaction.put('nodes', { ...node, ...branchStyle(transaction, node, parentId, side) })
  return finish(document, transaction)
}
