import { ancestors, type NodeId, KINDS } from '../../../domain'
import type { Command, CommandContext, CommandOutcome } from '../../command'
import { selectOnly } from '../../session/selection'
import type { SessionPatch } from '../../session/session'
import { announce, defineCommand, onMap, targets, type OnNodes } from '../define-command'

/** Folds the selected branches; when all of them are folded, unfolds them. */
export const toggleFold = defineCommand<OnNodes | undefined>({
  id: 'view.toggleFold',
  category: 'view',
  keybindings: onMap('Space'),
  isEnabled: (context, args) => foldable(context, args).length > 0,
  run: (context, args) => {
    const ids = foldable(context, args)
    const folded = new Set(context.session.folded)
    const unfold = ids.every((id) => folded.has(id))
    for (const id of ids)
      if (unfold) folded.delete(id)
      else folded.add(id)
    return fold(context, folded, announce(unfold ? 'unfolded' : 'folded'))
  },
})

export const showLevel1 = showLevel(1)
export const showLevel2 = showLevel(2)
export const showLevel3 = showLevel(3)
export const showLevel4 = showLevel(4)

type Level = 1 | 2 | 3 | 4

/** Mod+1 to Mod+4: folds every branch that holds nothing of this level or above, unfolds the rest. */
function showLevel(level: Level): Command {
  return defineCommand({
    id: `view.showLevel${level}`,
    category: 'view',
    keybindings: onMap(`Mod+${level}`),
    run: (context) => {
      const folded = new Set<NodeId>()
      for (const { id } of context.document.all('nodes')) {
        const children = context.document.children(id)
        if (children.length > 0 && children.every((child) => levelOf(context, child) > level)) folded.add(id)
      }
      return fold(context, folded, announce('shownToLevel', { level }))
    },
  })
}

/** 1 the Big O, 2 objectives, 3 key results, 4 actions; ideas stand one below their parent. */
function levelOf({ document }: CommandContext, id: NodeId): number {
  let below = 0
  let node = document.node(id)
  while (node !== undefined && KINDS[node.kind].level === null) {
    below += 1
    node = node.parentId === null ? undefined : document.node(node.parentId)
  }
  return below + (node === undefined ? 0 : (KINDS[node.kind].level ?? 0))
}

function foldable(context: CommandContext, args: OnNodes | undefined): readonly NodeId[] {
  return targets(context, args).filter((id) => context.document.children(id).length > 0)
}

/** A node that vanishes into a folded branch hands the selection to the branch. */
function fold(
  context: CommandContext,
  folded: ReadonlySet<NodeId>,
  said: ReturnType<typeof announce>,
): CommandOutcome {
  return { type: 'session', patch: { folded, ...visibleSelection(context, folded) }, announce: said }
}

function visibleSelection({ document, session }: CommandContext, folded: ReadonlySet<NodeId>): SessionPatch {
  const { active, ids } = session.selection
  if (active === null) return {}
  const hidingBranch = (id: NodeId) => ancestors(document, id).findLast((above) => folded.has(above))
  const branch = hidingBranch(active)
  if (branch !== undefined) return { selection: selectOnly(branch) }
  const shown = ids.filter((id) => hidingBranch(id) === undefined)
  return shown.length === ids.length ? {} : { selection: { ids: shown, active } }
}
