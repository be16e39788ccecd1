import { createTransaction } from '../diff/transaction'
import { LIMITS, type NodeId, type RelationId } from '../model'
import type { Operation } from '../operation'
import { finish, refuse } from './result'

export interface AddRelationArgs {
  /** A fresh id. */
  readonly id: RelationId
  readonly from: NodeId
  readonly to: NodeId
  readonly label?: string
}

/** Draws a relation from one node to another; between two nodes there is at most one in each direction. */
export const addRelation: Operation<AddRelationArgs> = (document, { id, from, to, label = '' }) => {
  if (document.get('relations', id) !== undefined) return refuse('invalid', { field: 'id' })
  if (document.node(from) === undefined || document.node(to) === undefined) return refuse('notFound')
  if (from === to) return refuse('sameNode')
  if (document.rowsOf('relations', from).some((other) => other.from === from && other.to === to))
    return refuse('alreadyRelated')
  if (isTooLong(label)) return refuse('tooLong', TOO_LONG)
  const transaction = createTransaction(document)
  transaction.put('relations', { id, from, to, label: label.trim() })
  return finish(document, transaction)
}

export interface UpdateRelationArgs {
  readonly id: RelationId
  readonly label: string
}

/** Says what a relation means. */
export const updateRelation: Operation<UpdateRelationArgs> = (document, { id, label }) => {
  if (document.get('relations', id) === undefined) return refuse('notFound')
  if (isTooLong(label)) return refuse('tooLong', TOO_LONG)
  const transaction = createTransaction(document)
  transaction.patch('relations', id, { label })
  return finish(document, transaction)
}

export interface RemoveRelationArgs {
  readonly id: RelationId
}

export const removeRelation: Operation<RemoveRelationArgs> = (document, { id }) => {
  if (document.get('relations', id) === undefined) return refuse('notFound')
  const transaction = createTransaction(document)
  transaction.delete('relations', id)
  return finish(document, transaction)
}

const TOO_LONG = { field: 'label', limit: LIMITS.shortText }

function isTooLong(label: string): boolean {
  return label.length > LIMITS.shortText
}
