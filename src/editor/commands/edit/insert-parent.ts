import {
  insertParent as insertParentOf,
  kindBetween,
  mayContain,
  NODE_KINDS,
  topmost,
  type NodeId,
  type NodeKind,
  ROOT_KIND,
} from '../../../domain'
import type { CommandContext } from '../../command'
import { editMergeKey } from '../../history/history-manager'
import { selectOnly } from '../../session/selection'
import { announce, commit, defineCommand, hasTargets, onMap, refused, targets } from '../define-command'

/** Wraps the selected siblings in a new node of a kind that fits between them and their parent. */
export const insertParent = defineCommand({
  id: 'node.insertParent',
  category: 'node',
  keybindings: onMap('Mod+Enter'),
  isEnabled: (context) => hasTargets(context),
  run: (context) => {
    const { document, services } = context
    const ids = topmost(document, targets(context))
    const kind = kindFor(context, ids)
    if (kind === null) return refused('noParentFits')
    const nodeId = services.ids.node()
    const edit = { nodeId, typed: null, created: true, openedAt: document.revision }
    return commit(insertParentOf(document, { id: nodeId, ids, kind }), {
      mergeKey: editMergeKey(edit),
      patch: { edit, selection: selectOnly(nodeId) },
      announce: announce('added', { kind }),
    })
  },
})

/** A kind that fits between the nodes and their parent; roots of the map take a Big O, those of the parking lot any. */
function kindFor({ document }: CommandContext, ids: readonly NodeId[]): NodeKind | null {
  const nodes = ids.map((id) => document.node(id)).filter((node) => node !== undefined)
  const kinds = nodes.map((node) => node.kind)
  const parentId = nodes[0]?.parentId ?? null
  const parent = parentId === null ? undefined : document.node(parentId)
  if (parent !== undefined) return kindBetween(parent.kind, kinds)
  const roots: readonly NodeKind[] = nodes.some(({ parked }) => parked !== null) ? NODE_KINDS : [ROOT_KIND]
  return roots.find((kind) => kinds.every((child) => mayContain(kind, child))) ?? null
}
