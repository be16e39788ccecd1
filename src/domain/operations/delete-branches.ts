import { createDraft } from '../draft'
import type { NodeId } from '../model'
import type { Operation } from '../operation'
import { topmost, walkBranch } from '../tree'
import { conclude, refuse } from './conclude'
import { deleteNode } from './delete-node'

export interface DeleteBranchesArgs {
  readonly ids: readonly NodeId[]
}

/** Deletes nodes with all below them and all that belongs to them. */
export const deleteBranches: Operation<DeleteBranchesArgs> = (document, { ids }) => {
  const tops = topmost(document, ids)
  if (tops.length === 0) return refuse('notFound')
  const draft = createDraft(document)
  for (const top of tops) for (const id of walkBranch(document, top)) deleteNode(draft, document, id)
  return conclude(document, draft)
}
