import type { Result } from '../../../lib'
import type { DocumentDiff } from '../../diff/diff'
import { createTransaction } from '../../diff/transaction'
import { mayContain, nextKind } from '../../kinds'
import type { NodeId, NodeKind, NodeRecord } from '../../model'
import type { DomainError, Operation } from '../../operation'
import type { DocumentReader } from '../../reader'
import { siblings, siblingsInColumn } from '../../tree'
import { convertBranch } from '../convert-kind'
import { finish, refuse } from '../result'
import { placeNodes } from './placement'

export interface ChangeLevelArgs {
  readonly id: NodeId
}

/** Whether a node keeps its kind, and stays where that may not stand, or its kind follows its level. */
type KindAtLevel = 'keep' | 'follow'

/** The node becomes the next sibling of its parent, if the chain permits. */
export const promoteNode: Operation<ChangeLevelArgs> = (document, { id }) => raise(document, id, 'keep')

/**
 * The same for a line of an outline, whose kind follows its level: one that the chain has at the old level becomes
 * the one that it has at the new level, any other stays where it may and else becomes that of the parent.
 */
export const outdentNode: Operation<ChangeLevelArgs> = (document, { id }) => raise(document, id, 'follow')

/** The node becomes the last child of the sibling before it in its column, if the chain permits. */
export const demoteNode: Operation<ChangeLevelArgs> = (document, { id }) =>
  lower(document, id, { family: siblingsInColumn(document, id), kind: 'keep' })

/** The node becomes the last child of the sibling before it, whatever its column; its kind follows its level as above. */
export const indentNode: Operation<ChangeLevelArgs> = (document, { id }) =>
  lower(document, id, { family: siblings(document, id), kind: 'follow' })

function raise(document: DocumentReader, id: NodeId, kind: KindAtLevel): Result<DocumentDiff, DomainError> {
  const node = document.node(id)
  if (node === undefined) return refuse('notFound')
  const parent = node.parentId === null ? undefined : document.node(node.parentId)
  if (parent === undefined) return refuse('isRoot')
  const above = parent.parentId === null ? undefined : document.node(parent.parentId)
  if (above === undefined && parent.parked === null) return refuse('atEdge')
  if (kind === 'keep' && above !== undefined && !mayContain(above.kind, node.kind))
    return chainForbids(node, above)

  const transaction = createTransaction(document)
  const parked = parent.parked === null ? null : { reason: '' }
  const side = parent.side === null ? {} : { side: parent.side }
  placeNodes(transaction, [id], { parentId: parent.parentId, after: parent.id, parked, ...side })
  if (kind === 'follow' && above !== undefined)
    convertBranch(transaction, id, kindAtLevel(node, { from: parent, to: above, misfit: parent.kind }))
  return finish(document, transaction)
}

interface Lowering {
  /** Those that the node stands among, in order. */
  readonly family: readonly NodeId[]
  readonly kind: KindAtLevel
}

function lower(
  document: DocumentReader,
  id: NodeId,
  { family, kind }: Lowering,
): Result<DocumentDiff, DomainError> {
  const node = document.node(id)
  if (node === undefined) return refuse('notFound')
  const before = family[family.indexOf(id) - 1]
  const parent = before === undefined ? undefined : document.node(before)
  if (parent === undefined) return refuse('atEdge')
  if (kind === 'keep' && !mayContain(parent.kind, node.kind)) return chainForbids(node, parent)

  const transaction = createTransaction(document)
  placeNodes(transaction, [id], { parentId: parent.id })
  const from = node.parentId === null ? undefined : document.node(node.parentId)
  if (kind === 'follow')
    convertBranch(transaction, id, kindAtLevel(node, { from, to: parent, misfit: nextKind(parent.kind) }))
  return finish(document, transaction)
}

interface LevelChange {
  /** The parent before; undefined where there was none. */
  readonly from: NodeRecord | undefined
  /** The parent to come. */
  readonly to: NodeRecord
  /** What a kind becomes that may not stand there. */
  readonly misfit: NodeKind
}

function kindAtLevel({ kind }: NodeRecord, { from, to, misfit }: LevelChange): NodeKind {
  if (from !== undefined && kind === nextKind(from.kind)) return nextKind(to.kind)
  return mayContain(to.kind, kind) ? kind : misfit
}

function chainForbids({ kind }: NodeRecord, { kind: parentKind }: NodeRecord): Result<never, DomainError> {
  return refuse('chainForbids', { kind, parentKind })
}
