import type { Result } from '../../../lib'
import type { DocumentDiff } from '../../diff/diff'
import { createTransaction } from '../../diff/transaction'
import { mayContain, nextKind } from '../../kinds'
import type { NodeId, NodeRecord } from '../../model'
import type { DomainError, Operation } from '../../operation'
import type { DocumentReader } from '../../reader'
import { siblings, siblingsInColumn } from '../../tree'
import { convertBranch } from '../convert-kind'
import { finish, refuse } from '../result'
import { placeNodes } from './placement'

export interface ChangeLevelArgs {
  readonly id: NodeId
}

/** What becomes of a node whose kind may not stand at its new level: the step is refused, or the kind follows. */
type Misfit = 'refuse' | 'convert'

/** The node becomes the next sibling of its parent, if the chain permits. */
export const promoteNode: Operation<ChangeLevelArgs> = (document, { id }) => raise(document, id, 'refuse')

/** The same; a kind that may not stand there becomes that of the parent. */
export const outdentNode: Operation<ChangeLevelArgs> = (document, { id }) => raise(document, id, 'convert')

/** The node becomes the last child of the sibling before it in its column, if the chain permits. */
export const demoteNode: Operation<ChangeLevelArgs> = (document, { id }) =>
  lower(document, id, { family: siblingsInColumn(document, id), misfit: 'refuse' })

/** The node becomes the last child of the sibling before it; a kind that may not stand there becomes the next one down. */
export const indentNode: Operation<ChangeLevelArgs> = (document, { id }) =>
  lower(document, id, { family: siblings(document, id), misfit: 'convert' })

function raise(document: DocumentReader, id: NodeId, misfit: Misfit): Result<DocumentDiff, DomainError> {
  const node = document.node(id)
  if (node === undefined) return refuse('notFound')
  const parent = node.parentId === null ? undefined : document.node(node.parentId)
  if (parent === undefined) return refuse('isRoot')
  const above = parent.parentId === null ? undefined : document.node(parent.parentId)
  if (above === undefined && parent.parked === null) return refuse('atEdge')
  const fits = above === undefined || mayContain(above.kind, node.kind)
  if (!fits && misfit === 'refuse') return chainForbids(node, above)

  const transaction = createTransaction(document)
  const parked = parent.parked === null ? null : { reason: '' }
  const side = parent.side === null ? {} : { side: parent.side }
  placeNodes(transaction, [id], { parentId: parent.parentId, after: parent.id, parked, ...side })
  if (!fits) convertBranch(transaction, id, parent.kind)
  return finish(document, transaction)
}

interface Lowering {
  /** Those that the node stands among, in order. */
  readonly family: readonly NodeId[]
  readonly misfit: Misfit
}

function lower(
  document: DocumentReader,
  id: NodeId,
  { family, misfit }: Lowering,
): Result<DocumentDiff, DomainError> {
  const node = document.node(id)
  if (node === undefined) return refuse('notFound')
  const before = family[family.indexOf(id) - 1]
  const parent = before === undefined ? undefined : document.node(before)
  if (parent === undefined) return refuse('atEdge')
  const fits = mayContain(parent.kind, node.kind)
  if (!fits && misfit === 'refuse') return chainForbids(node, parent)

  const transaction = createTransaction(document)
  placeNodes(transaction, [id], { parentId: parent.id })
  if (!fits) convertBranch(transaction, id, nextKind(parent.kind))
  return finish(document, transaction)
}

function chainForbids({ kind }: NodeRecord, { kind: parentKind }: NodeRecord): Result<never, DomainError> {
  return refuse('chainForbids', { kind, parentKind })
}
