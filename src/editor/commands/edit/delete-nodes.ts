import {
  deleteBranches as deleteBranchesOf,
  deleteKeepingChildren as deleteKeepingChildrenOf,
  topmost,
  walkBranch,
  type DocumentReader,
  type NodeId,
} from '../../../domain'
import type { CommandContext } from '../../command'
import { selectAndReveal } from '../../session/selection'
import type { SessionPatch } from '../../session/session'
import { announce, commit, defineCommand, hasTargets, onMap, targets, type OnNodes } from '../define-command'

/** Deletes nodes with all that is below them; a toast says how many and offers to undo. */
export const deleteBranches = defineCommand<OnNodes | undefined>({
  id: 'node.delete',
  category: 'node',
  keybindings: onMap('Delete', 'Backspace'),
  isEnabled: hasTargets,
  run: (context, args) => {
    const { document } = context
    const ids = topmost(document, targets(context, args))
    const count = ids.reduce((sum, id) => sum + branchSize(document, id), 0)
    return commit(deleteBranchesOf(document, { ids }), {
      patch: selectionWithout(context, ids),
      announce: announce('deleted', { count }),
      toast: { key: 'editor.toast.deleted', data: { count } },
    })
  },
})

/** Deletes nodes; their children move up to take their places. */
export const deleteKeepingChildren = defineCommand<OnNodes | undefined>({
  id: 'node.deleteKeepingChildren',
  category: 'node',
  keybindings: onMap('Shift+Backspace'),
  isEnabled: hasTargets,
  run: (context, args) => {
    const { document } = context
    const ids = targets(context, args)
    const firstChild = ids.flatMap((id) => document.children(id)).find((id) => !ids.includes(id))
    const count = ids.length
    return commit(deleteKeepingChildrenOf(document, { ids }), {
      patch: firstChild === undefined ? selectionWithout(context, ids) : selectAndReveal(context, firstChild),
      announce: announce('deletedKeepingChildren', { count }),
      toast: { key: 'editor.toast.deleted', data: { count } },
    })
  },
})

/** Where the selection goes when nodes leave their place: the next sibling, else the previous one, else the parent. */
export function selectionWithout(context: CommandContext, ids: readonly NodeId[]): SessionPatch {
  const { document, session } = context
  const gone = new Set(ids)
  const from = leavingAncestor(document, session.selection.active, gone)
  if (from === null) {
    const left = session.selection.ids.filter((id) => leavingAncestor(document, id, gone) === null)
    return { selection: { ids: left, active: session.selection.active } }
  }
  const parentId = document.node(from)?.parentId ?? null
  const siblings = document.children(parentId)
  const at = siblings.indexOf(from)
  const stays = (id: NodeId) => !gone.has(id)
  const next = siblings.slice(at + 1).find(stays) ?? siblings.slice(0, at).findLast(stays) ?? parentId
  return next === null ? { selection: { ids: [], active: null } } : selectAndReveal(context, next)
}

/** The outermost of the leaving nodes at or above this one. */
function leavingAncestor(
  document: DocumentReader,
  id: NodeId | null,
  leaving: ReadonlySet<NodeId>,
): NodeId | null {
  let outermost: NodeId | null = null
  for (let step = id; step !== null; step = document.node(step)?.parentId ?? null) {
    if (leaving.has(step)) outermost = step
  }
  return outermost
}

function branchSize(document: DocumentReader, id: NodeId): number {
  return [...walkBranch(document, id)].length
}
