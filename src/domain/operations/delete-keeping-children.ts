import { createDraft, type Draft } from '../draft'
import type { NodeId } from '../model'
import type { Operation } from '../operation'
import { inMapOrder } from '../tree'
import { conclude, refuse } from './conclude'
import type { DeleteBranchesArgs } from './delete-branches'
import { deleteNode } from './delete-node'
import { placeNodes } from './placing'

/** Deletes nodes; the children of each take its place. */
export const deleteKeepingChildren: Operation<DeleteBranchesArgs> = (document, { ids }) => {
  const known = ids.filter((id) => document.node(id) !== undefined)
  if (known.length === 0) return refuse('notFound')
  const draft = createDraft(document)
  for (const id of inMapOrder(document, [...new Set(known)])) {
    handOverPlace(draft, id)
    deleteNode(draft, document, id)
  }
  return conclude(document, draft)
}

function handOverPlace(draft: Draft, id: NodeId): void {
  const node = draft.node(id)
  if (node === undefined) return
  const { parentId, parked, side } = node
  const wished = side === null ? {} : { side }
  placeNodes(draft, draft.children(id), { parentId, after: id, parked, ...wished })
}
