import { changesOf } from '../diff-algebra'
import type { Draft } from '../draft'
import type { NodeId } from '../model'
import { branchLook, placeBeside } from '../operations/branch-look'
import type { Merging } from './merging'

/** Makes side and parking of all that changed fit the places where the merge has put it. */
export function settleLooks(draft: Draft, { ours, theirs }: Merging): void {
  for (const diff of [ours, theirs, draft.diff()])
    for (const [, { before, after }] of changesOf(diff, 'nodes')) {
      const id = (after ?? before)?.id
      if (id !== undefined) settle(draft, id)
      if (before?.kind !== after?.kind && id !== undefined) placeBeside(draft, id)
    }
}

function settle(draft: Draft, id: NodeId): void {
  const node = draft.node(id)
  if (node === undefined) return
  const { parentId } = node
  const parked = parentId === null ? node.parked : null
  draft.patch('nodes', id, { parked, side: branchLook(draft, node, parentId, undefined).side })
}
