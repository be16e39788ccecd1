import { createTransaction, type Transaction } from '../diff/transaction'
import { KINDS, nextKind } from '../kinds'
import type { NodeId, NodeKind } from '../model'
import type { Operation } from '../operation'
import { inDocumentOrder } from '../tree'
import { assignSides } from './branch-style'
import { finish, refuse } from './result'

export interface ConvertKindArgs {
  readonly ids: readonly NodeId[]
  readonly kind: NodeKind
}

/**
 * Turns nodes into another kind. The chain below follows: children of the kind that a new child of the old kind
 * would have get the kind that a new child of the new kind has, and so on down; all others stay as they are.
 */
export const convertKind: Operation<ConvertKindArgs> = (document, { ids, kind }) => {
  if (ids.some((id) => document.node(id) === undefined)) return refuse('notFound')
  const transaction = createTransaction(document)
  for (const id of inDocumentOrder(document, ids)) convertBranch(transaction, id, kind)
  return finish(document, transaction)
}

/** Turns a node and the chain below it into another kind, within a transaction. */
export function convertBranch(transaction: Transaction, top: NodeId, kind: NodeKind): void {
  const waiting = [{ id: top, kind }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, kind: wanted } = next
    const old = transaction.node(id)?.kind
    if (old === undefined || old === wanted) continue
    for (const child of transaction.children(id))
      if (transaction.node(child)?.kind === nextKind(old)) waiting.push({ id: child, kind: nextKind(wanted) })
    transaction.patch('nodes', id, { kind: wanted })
    if (KINDS[old].hasSides || KINDS[wanted].hasSides) assignSides(transaction, id)
  }
}
