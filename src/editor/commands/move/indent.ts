import {
  createTransaction,
  indentNode,
  outdentNode,
  topmost,
  type ChangeLevelArgs,
  type NodeId,
  type Operation,
} from '../../../domain'
import { ok } from '../../../lib'
import type { Command } from '../../command'
import type { CommandId } from '../../command-ids'
import type { AnnouncementCode } from '../../messages'
import { newLineKey } from '../../history/history-manager'
import { revealSelection } from '../../session/selection'
import { announce, commit, defineCommand, hasTargets, onView, targets } from '../define-command'

/** In a view of lines, those selected go below the one before them, or beside their parent; their kinds follow. All that is selected, or nothing. */
export const indent = levelCommand('node.indent', {
  keys: ['Tab', 'Alt+ArrowRight'],
  operation: indentNode,
  inOrder: (ids) => ids,
  said: 'demoted',
})
export const outdent = levelCommand('node.outdent', {
  keys: ['Shift+Tab', 'Alt+ArrowLeft'],
  operation: outdentNode,
  // Each comes to stand right behind the parent: the last goes first, so that they keep their order.
  inOrder: (ids) => ids.toReversed(),
  said: 'promoted',
})

interface LevelCommand {
  readonly keys: readonly string[]
  readonly operation: Operation<ChangeLevelArgs>
  readonly inOrder: (ids: readonly NodeId[]) => readonly NodeId[]
  readonly said: AnnouncementCode
}

function levelCommand(id: CommandId, { keys, operation, inOrder, said }: LevelCommand): Command {
  return defineCommand({
    id,
    category: 'node',
    keybindings: onView('outline', ...keys),
    isEnabled: (context) => context.services.view.isOneColumn === true && hasTargets(context),
    run: (context) => {
      const { document, session } = context
      const ids = topmost(document, targets(context))
      const draft = createTransaction(document)
      for (const node of inOrder(ids)) {
        const change = operation(draft, { id: node })
        if (!change.ok) return commit(change)
        draft.apply(change.value)
      }
      const key = newLineKey(context, ids)
      return commit(ok(draft.diff()), {
        patch: revealSelection(draft, session.folded, session.selection),
        announce: announce(said),
        ...(key !== null && { mergeKey: key }),
      })
    },
  })
}
