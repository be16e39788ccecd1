import type { Command, CommandContext, CommandOutcome } from '../../command'
import { EMPTY_QUERY, type SearchQuery } from '../../search/query'
import { selectAndReveal } from '../../session/selection'
import { announce, anywhere, defineCommand, onMap } from '../define-command'

/** Mod+F: opens the search, or asks for its field again. */
export const openSearch = defineCommand({
  id: 'find.open',
  category: 'view',
  keybindings: anywhere('Mod+F'),
  run: ({ ephemeral: { search } }) => ({
    type: 'session',
    patch: { search: { query: search?.query ?? EMPTY_QUERY, request: (search?.request ?? 0) + 1 } },
  }),
})

/** Changes parts of what is looked for; the selection stays until the person goes on to a match. */
export const setQuery = defineCommand<Partial<SearchQuery>>({
  id: 'find.setQuery',
  category: 'view',
  listed: false,
  isEnabled: isOpen,
  run: ({ ephemeral: { search } }, changes) => ({
    type: 'session',
    patch: {
      search: { query: { ...(search?.query ?? EMPTY_QUERY), ...changes }, request: search?.request ?? 0 },
    },
  }),
})

/** F3: selects the next match in the reading order. */
export const findNext = matchCommand('find.next', 'F3', 1)
export const findPrevious = matchCommand('find.previous', 'Shift+F3', -1)

/** Escape: the match selected last stays selected. */
export const closeSearch = defineCommand({
  id: 'find.close',
  category: 'view',
  keybindings: onMap('Escape'),
  listed: false,
  isEnabled: isOpen,
  run: () => ({ type: 'session', patch: { search: null }, announce: announce('searchClosed') }),
})

function isOpen({ ephemeral }: CommandContext): boolean {
  return ephemeral.search !== null
}

function matchCommand(id: string, key: string, by: 1 | -1): Command {
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
  return { type: 'session', patch: selectAndReveal(context, id), announce: announce('found', place) }
}
