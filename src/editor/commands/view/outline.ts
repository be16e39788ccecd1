import { mapRoots, type NodeId } from '../../../domain'
import type { Direction } from '../../../lib'
import type { Command, CommandContext } from '../../command'
import type { CommandId } from '../../command-ids'
import { visibleRoots } from '../../selectors/focus-branch'
import { visibleChildren } from '../../selectors/visible'
import { selectAndReveal } from '../../session/selection'
import { announce, defineCommand, hasActive, onView, refused } from '../define-command'
import { toggleFold } from './fold'
import { selectRange } from './select-box'

/** Left: folds the line that is open, else goes to its parent. */
export const collapse = defineCommand({
  id: 'view.collapse',
  category: 'view',
  keybindings: onView('outline', 'ArrowLeft'),
  listed: false,
  isEnabled: hasActive,
  run: (context) => {
    const { document, session } = context
    const { active } = session.selection
    if (active === null) return refused('nothingSelected')
    if (visibleChildren(document, session.folded, active).length > 0)
      return toggleFold.run(context, { ids: [active] })
    const parentId = active === session.focusBranch ? null : (document.node(active)?.parentId ?? null)
    return parentId === null
      ? { type: 'done', announce: announce('edge', { direction: 'left' }) }
      : { type: 'session', patch: selectAndReveal(context, parentId) }
  },
})

/** Right: opens the line that is folded, else goes to its first child. */
export const expand = defineCommand({
  id: 'view.expand',
  category: 'view',
  keybindings: onView('outline', 'ArrowRight'),
  listed: false,
  isEnabled: hasActive,
  run: (context) => {
    const { document, session } = context
    const { active } = session.selection
    if (active === null) return refused('nothingSelected')
    const [first] = document.children(active)
    if (first === undefined) return { type: 'done', announce: announce('edge', { direction: 'right' }) }
    return session.folded.has(active)
      ? toggleFold.run(context, { ids: [active] })
      : { type: 'session', patch: selectAndReveal(context, first) }
  },
})

export const goToFirstLine = goToLine('select.firstLine', 'Home', firstLine)
export const goToLastLine = goToLine('select.lastLine', 'End', lastLine)
export const extendToFirstLine = extendToLine('select.extendToFirstLine', 'Shift+Home', firstLine)
export const extendToLastLine = extendToLine('select.extendToLastLine', 'Shift+End', lastLine)

/** Lines that a page of the keyboard goes. */
const PAGE = 10

export const goPageUp = goByPage('select.pageUp', 'PageUp', 'up')
export const goPageDown = goByPage('select.pageDown', 'PageDown', 'down')

function goByPage(id: CommandId, key: string, direction: Direction): Command {
  return defineCommand({
    id,
    category: 'select',
    keybindings: [...onView('outline', key), ...onView('timeline', key)],
    listed: false,
    isEnabled: hasActive,
    run: (context) => {
      const { active } = context.session.selection
      if (active === null) return refused('nothingSelected')
      let line = active
      for (let step = 0; step < PAGE; step += 1)
        line = context.services.view.neighbour(line, direction) ?? line
      return line === active
        ? { type: 'done', announce: announce('edge', { direction }) }
        : { type: 'session', patch: selectAndReveal(context, line) }
    },
  })
}

function firstLine({ document, session }: CommandContext): NodeId | undefined {
  return visibleRoots(document, session.focusBranch).at(0)
}

function lastLine({ document, session }: CommandContext): NodeId | undefined {
  let last = visibleRoots(document, session.focusBranch).at(-1)
  for (let next = last; next !== undefined; next = visibleChildren(document, session.folded, next).at(-1))
    last = next
  return last
}

/** Selects all lines from the active one to another. */
function extendToLine(id: CommandId, key: string, lineOf: typeof firstLine): Command {
  return defineCommand({
    id,
    category: 'select',
    keybindings: onView('outline', key),
    listed: false,
    isEnabled: hasActive,
    run: (context) => {
      const line = lineOf(context)
      return line === undefined ? refused('nothingSelected') : selectRange.run(context, { id: line })
    },
  })
}

function goToLine(id: CommandId, key: string, lineOf: typeof firstLine): Command {
  return defineCommand({
    id,
    category: 'select',
    keybindings: onView('outline', key),
    listed: false,
    isEnabled: ({ document }) => mapRoots(document).length > 0,
    run: (context) => {
      const line = lineOf(context)
      return line === undefined
        ? refused('nothingSelected')
        : { type: 'session', patch: selectAndReveal(context, line) }
    },
  })
}
