import { setNodeFields, type NodeId } from '../../../domain'
import type { Command, CommandContext, CommandOutcome } from '../../command'
import { editMergeKey } from '../../history/history-manager'
import { selectAndReveal } from '../../session/selection'
import type { TitleEdit } from '../../session/session'
import { addChild, addSibling } from './add-node'
import { announce, commit, defineCommand, hasActive, onMap, refused } from '../define-command'

interface EditArgs {
  /** Without one, the active node. */
  readonly id?: NodeId
  /** What was typed to open the editor; it replaces the title. */
  readonly typed?: string
}

/** Opens the title editor. */
export const edit = defineCommand<EditArgs | undefined>({
  id: 'node.edit',
  category: 'node',
  keybindings: onMap('F2'),
  isEnabled: (context, args) => args?.id !== undefined || hasActive(context),
  run: (context, args) => {
    const nodeId = args?.id ?? context.session.selection.active
    if (nodeId === null || context.document.node(nodeId) === undefined) return refused('notFound')
    const typed = args?.typed ?? null
    const opened: TitleEdit = { nodeId, typed, created: false, openedAt: context.document.revision }
    const patch = { ...selectAndReveal(context, nodeId), edit: opened }
    if (typed === null || typed === '') return { type: 'session', patch }
    return commitTitle(context, { id: nodeId, title: typed }, { patch, mergeKey: editMergeKey(opened) })
  },
})

interface SetTitleArgs {
  readonly id: NodeId
  readonly title: string
  /** Equal keys within 500 ms are one step; while the title editor of the node is open its own key holds. */
  readonly mergeKey?: string
}

/** Commits a title as it is typed, so that checks, layout and disk follow every keystroke. */
export const setTitle = defineCommand<SetTitleArgs>({
  id: 'node.setTitle',
  category: 'node',
  listed: false,
  run: (context, args) => {
    const open = openEdit(context, args.id)
    const mergeKey = open === null ? args.mergeKey : editMergeKey(open)
    return commitTitle(context, args, mergeKey === undefined ? {} : { mergeKey })
  },
})

interface CloseEditArgs {
  readonly mode: 'commit' | 'cancel'
  /** What to add once the title is committed. */
  readonly then?: 'sibling' | 'child'
  /** The node whose editor is meant: a late call for an editor that is gone does nothing. */
  readonly id?: NodeId
}

const NEXT: Readonly<Record<'sibling' | 'child', Command>> = { sibling: addSibling, child: addChild }

/**
 * Closes the title editor. Cancelling brings back the title from before; a new node keeps its words either way. One
 * that is left empty is removed, and the selection returns to where it came from.
 */
export const closeEdit = defineCommand<CloseEditArgs>({
  id: 'node.closeEdit',
  category: 'node',
  listed: false,
  isEnabled: ({ ephemeral }) => ephemeral.edit !== null,
  run: (context, { mode, then, id }) => {
    const open = context.ephemeral.edit
    if (open === null || (id !== undefined && open.nodeId !== id)) return { type: 'done' }
    const title = context.document.node(open.nodeId)?.title.trim() ?? ''
    if (mode === 'cancel' && !open.created) return { type: 'revertEdit', announce: announce('editCancelled') }
    if (open.created && title === '') return { type: 'revertEdit', announce: announce('emptyRemoved') }
    const next = then === undefined ? {} : { then: NEXT[then] }
    return commitTitle(
      context,
      { id: open.nodeId, title },
      { patch: { edit: null }, mergeKey: editMergeKey(open), ...next },
    )
  },
})

type Rest = Parameters<typeof commit>[1]

function commitTitle(
  { document }: CommandContext,
  { id, title }: { readonly id: NodeId; readonly title: string },
  rest: Rest,
): CommandOutcome {
  return commit(setNodeFields(document, { ids: [id], fields: { title } }), rest)
}

function openEdit({ ephemeral }: CommandContext, id: NodeId): TitleEdit | null {
  return ephemeral.edit?.nodeId === id ? ephemeral.edit : null
}
