import { ancestors, isParked, mapRoots, walkBranch, type NodeId } from '../../../domain'
import type { CommandContext, CommandOutcome } from '../../command'
import { isInFocusBranch } from '../../selectors/focus-branch'
import { selectOnly, unfoldPathTo } from '../../session/selection'
import { announce, defineCommand, onMap, refused, titleOf } from '../define-command'

/** F6: shows the branch of the active node, or of the one named, and nothing else. */
export const focusBranch = defineCommand<{ readonly id?: NodeId } | undefined>({
  id: 'view.focusBranch',
  category: 'view',
  keybindings: onMap('F6'),
  isEnabled: ({ session }, args) => {
    const id = args?.id ?? session.selection.active
    return id !== null && id !== session.focusBranch
  },
  run: (context, args) => {
    const id = args?.id ?? context.session.selection.active
    return id === null ? refused('nothingSelected') : focusOn(context, id)
  },
})

/** Shift+F6: shows the whole map again. */
export const leaveFocus = defineCommand({
  id: 'view.leaveFocus',
  category: 'view',
  keybindings: onMap('Shift+F6'),
  isEnabled: ({ session }) => session.focusBranch !== null,
  run: () => ({ type: 'session', patch: { focusBranch: null }, announce: announce('wholeMap') }),
})

/** Unfolds the active branch and folds everything beside it and beside its ancestors. */
export const foldOthers = defineCommand({
  id: 'view.foldOthers',
  category: 'view',
  isEnabled: ({ session }) => session.selection.active !== null,
  run: ({ document, session }) => {
    const { active } = session.selection
    if (active === null) return refused('nothingSelected')
    const open = new Set([...ancestors(document, active), ...walkBranch(document, active)])
    const beside = ancestors(document, active).flatMap((above) => document.children(above))
    const others = [...mapRoots(document), ...beside].filter(
      (id) => !open.has(id) && document.children(id).length > 0,
    )
    const folded = new Set([...session.folded, ...others].filter((id) => !open.has(id)))
    const patch = { folded, selection: selectOnly(active) }
    return { type: 'session', patch, announce: announce('othersFolded') }
  },
})

function focusOn({ document, session }: CommandContext, id: NodeId): CommandOutcome {
  const node = document.node(id)
  if (node === undefined || isParked(document, id)) return refused('notOnMap')
  const inside = session.selection.ids.filter((selected) => isInFocusBranch(document, id, selected))
  const stays = session.selection.active !== null && inside.includes(session.selection.active)
  const patch = {
    selection: stays ? { ids: inside, active: session.selection.active } : selectOnly(id),
    folded: unfoldPathTo(document, session.folded, id),
  }
  const [root, ...others] = mapRoots(document)
  if (root === id && others.length === 0)
    return { type: 'session', patch: { ...patch, focusBranch: null }, announce: announce('wholeMap') }
  const title = titleOf(document, id)
  return { type: 'session', patch: { ...patch, focusBranch: id }, announce: announce('focused', { title }) }
}
