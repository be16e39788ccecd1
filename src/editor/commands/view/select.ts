import { siblings, walkBranch, type NodeId } from '../../../domain'
import type { CommandContext, CommandOutcome } from '../../command'
import { isInFocusBranch, visibleRoots } from '../../selectors/focus-branch'
import { selectAndReveal, EMPTY_SELECTION, revealSelection, withToggled } from '../../session/selection'
import { visibleBranch } from '../../selectors/visible'
import { announce, defineCommand, hasActive, onMap, refused } from '../define-command'

/** Selects exactly these nodes; the active one is the last, if not named. */
export const select = defineCommand<{ readonly ids: readonly NodeId[]; readonly active?: NodeId | null }>({
  id: 'select.nodes',
  category: 'select',
  listed: false,
  run: (context, args) => {
    const ids = args.ids.filter((id) => context.document.node(id) !== undefined)
    return selectNodes(context, ids, args.active)
  },
})

/** Takes a node into the selection or out of it, as a click with Mod does. */
export const toggleSelected = defineCommand<{ readonly id: NodeId }>({
  id: 'select.toggle',
  category: 'select',
  listed: false,
  isEnabled: ({ document }, args) => args === undefined || document.node(args.id) !== undefined,
  run: ({ session }, { id }) => {
    const selection = withToggled(session.selection, id)
    return {
      type: 'session',
      patch: { selection },
      announce: announce('selected', { count: selection.ids.length }),
    }
  },
})

/**
 * Takes the node with the focus into the selection or out of it; the focus stays. Two keys, since the first belongs to
 * the system where it calls an input method or a search.
 */
export const toggleActive = defineCommand({
  id: 'select.toggleActive',
  category: 'select',
  keybindings: onMap('Mod+Space', 'Mod+Shift+Enter'),
  isEnabled: hasActive,
  run: ({ session: { selection } }) => {
    const { active } = selection
    if (active === null) return refused('nothingSelected')
    const { ids } = withToggled(selection, active)
    return {
      type: 'session',
      patch: { selection: { ids, active } },
      announce: announce('selected', { count: ids.length }),
    }
  },
})

/** All visible nodes; pressed again, the siblings of the active node, then its branch, then all again. */
export const selectAll = defineCommand({
  id: 'select.all',
  category: 'select',
  keybindings: onMap('Mod+A'),
  run: (context) => {
    const all = visibleNodes(context)
    const ring = [all, siblingsOfActive(context), branchOfActive(context)]
    const at = ring.findIndex((ids) => isWholeSelection(context, ids))
    const next = [...ring.slice(at + 1), all].find((ids) => !isWholeSelection(context, ids)) ?? all
    return selectNodes(context, next)
  },
})

export const selectSiblings = defineCommand({
  id: 'select.siblings',
  category: 'select',
  isEnabled: hasActive,
  run: (context) => selectNodes(context, siblingsOfActive(context)),
})

export const selectBranch = defineCommand({
  id: 'select.branch',
  category: 'select',
  isEnabled: hasActive,
  run: (context) => selectNodes(context, branchOfActive(context)),
})

/** All that shows and is of a kind that is selected. */
export const selectKind = defineCommand({
  id: 'select.kind',
  category: 'select',
  isEnabled: hasActive,
  run: (context) => {
    const kinds = new Set(context.session.selection.ids.map((id) => context.document.node(id)?.kind))
    return selectNodes(
      context,
      visibleNodes(context).filter((id) => kinds.has(context.document.node(id)?.kind)),
    )
  },
})

/** All that shows and has a check other than a question. */
export const selectWithChecks = defineCommand({
  id: 'select.withChecks',
  category: 'select',
  run: (context) => {
    const ids = visibleNodes(context).filter((id) =>
      context.checks.of(id).some(({ level }) => level !== 'ask'),
    )
    return ids.length === 0 ? refused('noChecks') : selectNodes(context, ids)
  },
})

export const clearSelection = defineCommand({
  id: 'select.none',
  category: 'select',
  keybindings: onMap('Escape'),
  isEnabled: hasActive,
  // A popover in front goes first, alone.
  run: ({ ephemeral }) =>
    ephemeral.checksOf !== null || ephemeral.linkOf !== null
      ? { type: 'session', patch: { checksOf: null, linkOf: null } }
      : {
          type: 'session',
          patch: { selection: EMPTY_SELECTION },
          announce: announce('selectionCleared'),
        },
})

function selectNodes(
  context: CommandContext,
  ids: readonly NodeId[],
  wanted: NodeId | null = context.session.selection.active,
): CommandOutcome {
  if (ids.length === 0) return { type: 'session', patch: { selection: EMPTY_SELECTION } }
  const active = wanted !== null && ids.includes(wanted) ? wanted : (ids.at(-1) ?? null)
  const [only] = ids
  if (ids.length === 1 && only !== undefined)
    return { type: 'session', patch: selectAndReveal(context, only) }
  return {
    type: 'session',
    patch: revealSelection(context.document, context.session.folded, { ids, active }),
    announce: announce('selected', { count: ids.length }),
  }
}

function isWholeSelection({ session }: CommandContext, ids: readonly NodeId[]): boolean {
  const selected = new Set(session.selection.ids)
  return ids.length === selected.size && ids.every((id) => selected.has(id))
}

function visibleNodes({ document, session }: CommandContext): readonly NodeId[] {
  return visibleRoots(document, session.focusBranch).flatMap((root) => [
    ...visibleBranch(document, session.folded, root),
  ])
}

function siblingsOfActive({ document, session }: CommandContext): readonly NodeId[] {
  const { active } = session.selection
  if (active === null) return []
  return siblings(document, active).filter((id) => isInFocusBranch(document, session.focusBranch, id))
}

function branchOfActive({ document, session }: CommandContext): readonly NodeId[] {
  const { active } = session.selection
  return active === null ? [] : [...walkBranch(document, active)]
}
