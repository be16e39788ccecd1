import { createTransaction } from '../../diff/transaction'
import { ROOT_KIND } from '../../kinds'
import { createLiveDocument } from '../../document/live-document'
import { LIMITS, type NodeId } from '../../model'
import type { Operation } from '../../operation'
import type { DocumentContent } from '../../ports/ports'
import type { DocumentReader } from '../../reader'
import { mapRoots } from '../../tree'
import { finish, refuse } from '../result'
import { copyBranches, copyParked, copyRecords } from './copy-branches'
import { isMissing } from '../guards'

export interface InsertContentArgs {
  /** A valid document. */
  readonly content: DocumentContent
  /** Where its roots go: below this node (a Big O gives way to its children), or (null) beside the roots. */
  readonly parentId: NodeId | null
  /** Gives fresh ids for records whose own are taken. */
  readonly newId: () => string
}

/** Takes another document into this one, as the last among those already there; its settings are left out. */
export const insertContent: Operation<InsertContentArgs> = (document, { content, parentId, newId }) => {
  if (isMissing(document, parentId)) return refuse('notFound')
  if (document.count('nodes') + content.nodes.length > LIMITS.nodes)
    return refuse('tooMany', { limit: LIMITS.nodes })

  const source = createLiveDocument(content)
  const tops = parentId === null ? mapRoots(source) : mapRoots(source).flatMap((id) => topsBelow(source, id))
  const dissolved = new Set(mapRoots(source).filter((id) => !tops.includes(id)))
  const copyOf = new Map<NodeId, NodeId>()
  for (const { id } of content.nodes)
    if (!dissolved.has(id)) copyOf.set(id, document.node(id) === undefined ? id : (newId() as NodeId))

  const transaction = createTransaction(document)
  copyBranches(transaction, { source, tops, place: { parentId }, copyOf })
  copyParked(transaction, source, copyOf)
  copyRecords(transaction, 'always', { source, copyOf, newId })
  copyRecords(transaction, 'withHistory', { source, copyOf, newId })
  return finish(document, transaction)
}

function topsBelow(source: DocumentReader, root: NodeId): readonly NodeId[] {
  return source.node(root)?.kind === ROOT_KIND ? source.children(root) : [root]
}
