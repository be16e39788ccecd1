import { mapRoots, siblings, type NodeId } from '../../../domain'
import type { CommandContext, CommandOutcome } from '../../command'
import { EMPTY_SELECTION } from '../../session/selection'
import { visibleBranch } from '../../selectors/visible'
import { announce, defineCommand } from '../define-command'

interface SelectBoxArgs {
  readonly ids: readonly NodeId[]
  /** Keeps what is selected. */
  readonly add: boolean
}

/** Selects the nodes within a box that was drawn on the map. */
export const selectBox = defineCommand<SelectBoxArgs>({
  id: 'select.box',
  category: 'select',
  listed: false,
  run: (context, { ids, add }) => {
    const { selection } = context.session
    const found = ids.filter((id) => context.document.node(id) !== undefined)
    const active = add ? selection.active : null
    return selectNodes(add ? [...new Set([...selection.ids, ...found])] : found, active)
  },
})

/**
 * Selects all from the active node to another one, as a click with Shift does: among siblings those between, else
 * all that shows between the two in reading order. The active node stays, so that a further click reaches from it.
 */
export const selectRange = defineCommand<{ readonly id: NodeId }>({
  id: 'select.range',
  category: 'select',
  listed: false,
  isEnabled: ({ document }, args) => args === undefined || document.node(args.id) !== undefined,
  run: (context, { id }) => {
    const { active } = context.session.selection
    return active === null ? selectNodes([id], id) : selectNodes(rangeBetween(context, active, id), active)
  },
})

function selectNodes(ids: readonly NodeId[], wanted: NodeId | null): CommandOutcome {
  if (ids.length === 0) return { type: 'session', patch: { selection: EMPTY_SELECTION } }
  const active = wanted !== null && ids.includes(wanted) ? wanted : (ids.at(-1) ?? null)
  return {
    type: 'session',
    patch: { selection: { ids, active } },
    announce: announce('selected', { count: ids.length }),
  }
}

function rangeBetween(context: CommandContext, from: NodeId, to: NodeId): readonly NodeId[] {
  const { document, session } = context
  const family = siblings(document, from)
  const row = family.includes(to)
    ? family
    : mapRoots(document).flatMap((root) => [...visibleBranch(document, session.folded, root)])
  const ends = [row.indexOf(from), row.indexOf(to)]
  return ends.includes(-1) ? [from, to] : row.slice(Math.min(...ends), Math.max(...ends) + 1)
}
