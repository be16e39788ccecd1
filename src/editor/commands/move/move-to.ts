import { topmost, type NodeId } from '../../../domain'
import type { CommandContext, CommandOutcome } from '../../command'
import { dropRefusal } from './drop-refusal'
import type { EphemeralState } from '../../session/session'
import { announce, defineCommand, hasTargets, onMap, refused, targets, titleOf } from '../define-command'
import { drop } from './drop'

const NOTHING: readonly NodeId[] = []

/** The branches whose new parent is being chosen. */
function moving({ choosing }: EphemeralState): readonly NodeId[] {
  return choosing?.type === 'move' ? choosing.ids : NOTHING
}

/** The selected branches are to go below a node that is chosen next, by arrows, search or a click. */
export const startMove = defineCommand({
  id: 'node.moveTo',
  category: 'node',
  keybindings: onMap('Mod+Shift+M'),
  isEnabled: (context) => hasTargets(context),
  run: (context) => {
    const { document } = context
    const ids = topmost(document, targets(context))
    const reason = dropRefusal(document, new Set(ids), null)
    if (reason !== null) return { type: 'refused', reason }
    return {
      type: 'session',
      patch: { choosing: { type: 'move', ids }, edit: null },
      announce: announce('moveFrom', { count: ids.length, title: titleOf(document, ids[0]) }),
    }
  },
})

/** Enter, or a click on a card: the branches go below the active node, or below the one that is named. */
export const completeMove = defineCommand<{ readonly parentId: NodeId } | undefined>({
  id: 'node.completeMove',
  category: 'node',
  keybindings: onMap('Enter'),
  listed: false,
  isEnabled: ({ ephemeral, session }, args) =>
    moving(ephemeral).length > 0 && (args !== undefined || session.selection.active !== null),
  run: (context, args) => {
    const parentId = args?.parentId ?? context.session.selection.active
    return parentId === null ? refused('nothingSelected') : moved(context, parentId)
  },
})

/** Where they stand already there is nothing to take back, and that is said. */
function moved(context: CommandContext, parentId: NodeId): CommandOutcome {
  const ids = moving(context.ephemeral)
  const outcome = drop.run(context, { ids, parentId })
  if (outcome.type === 'session') return refused('alreadyThere')
  if (outcome.type !== 'commit') return outcome
  return { ...outcome, patch: { ...outcome.patch, choosing: null } }
}
