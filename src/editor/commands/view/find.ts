import { isParked, type NodeId } from '../../../domain'
import type { Command, CommandContext, CommandOutcome } from '../../command'
import type { CommandId } from '../../command-ids'
import { EMPTY_QUERY, type SearchQuery } from '../../search/query'
import { selectAndReveal, unfoldPathTo } from '../../session/selection'
import type { OpenSearch, SessionPatch } from '../../session/session'
import { announce, anywhere, defineCommand, onMap } from '../define-command'

/** Mod+F: opens the search, or asks for its field again. */
export const openSearch = defineCommand({
  id: 'find.open',
  category: 'view',
  keybindings: anywhere('Mod+F'),
  run: ({ ephemeral: { search } }) => {
    const open = search ?? { query: EMPTY_QUERY, request: 0, opened: null }
    return { type: 'session', patch: { search: { ...open, request: open.request + 1 } } }
  },
})

/** Changes parts of what is looked for; the selection stays until the person goes on to a match. */
export const setQuery = defineCommand<Partial<SearchQuery>>({
  id: 'find.setQuery',
  category: 'view',
  listed: false,
  isEnabled: isOpen,
  run: ({ ephemeral: { search } }, changes) => ({
    type: 'session',
    patch: { search: search && { ...search, query: { ...search.query, ...changes } } },
  }),
})

/** F3: selects the next match in the reading order. */
export const findNext = matchCommand('find.next', 'F3', 1)
export const findPrevious = matchCommand('find.previous', 'Shift+F3', -1)

/** Escape: the match selected last stays selected and in sight; all else that was opened on the way closes again. */
export const closeSearch = defineCommand({
  id: 'find.close',
  category: 'view',
  keybindings: onMap('Escape'),
  listed: false,
  // A popover in front goes first.
  isEnabled: ({ ephemeral }) =>
    ephemeral.search !== null && ephemeral.checksOf === null && ephemeral.linkOf === null,
  run: (context) => ({
    type: 'session',
    patch: { search: null, ...closeOpened(context) },
    announce: announce('searchClosed'),
  }),
})

function isOpen({ ephemeral }: CommandContext): boolean {
  return ephemeral.search !== null
}

function matchCommand(id: CommandId, key: string, by: 1 | -1): Command {
  return defineCommand({
    id,
    category: 'view',
    keybindings: anywhere(key),
    isEnabled: isOpen,
    run: (context) => goToMatch(context, by),
  })
}

function goToMatch(context: CommandContext, by: 1 | -1): CommandOutcome {
  const ids = context.findModel.matches(context)?.ids ?? []
  const { active } = context.session.selection
  const at = active === null ? -1 : ids.indexOf(active)
  const next = at < 0 ? (by > 0 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length
  const id = ids[next]
  if (id === undefined) return { type: 'done', announce: announce('nothingFound') }
  const place = { position: next + 1, count: ids.length, title: context.document.node(id)?.title ?? '' }
  const patch = selectAndReveal(context, id)
  return {
    type: 'session',
    patch: { ...patch, search: withOpened(context, patch) },
    announce: announce('found', place),
  }
}

function withOpened(
  { session, ephemeral: { search } }: CommandContext,
  patch: SessionPatch,
): OpenSearch | null {
  if (search === null) return null
  const { focusBranch, parkingLotOpen, folded } = session
  const before = search.opened ?? { focusBranch, parkingLotOpen, unfolded: new Set<NodeId>() }
  const unfolded = [...folded].filter((id) => patch.folded?.has(id) === false)
  return { ...search, opened: { ...before, unfolded: new Set([...before.unfolded, ...unfolded]) } }
}

/** What going on to matches has opened is closed again, but for what shows the active node. */
function closeOpened({ document, session, ephemeral: { search } }: CommandContext): SessionPatch {
  if (!search?.opened) return {}
  const { unfolded, focusBranch, parkingLotOpen } = search.opened
  const { active } = session.selection
  const parentId = active === null ? null : (document.node(active)?.parentId ?? null)
  const folded = [...unfolded].filter((id) => document.node(id) !== undefined)
  return {
    focusBranch,
    folded: unfoldPathTo(document, new Set([...session.folded, ...folded]), parentId),
    parkingLotOpen: parkingLotOpen || (active !== null && isParked(document, active)),
  }
}
