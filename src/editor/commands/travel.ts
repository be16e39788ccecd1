import { isParked, siblings, type Direction, type NodeId } from '../../domain'
import type { Command, CommandContext, CommandOutcome } from '../command'
import { isInFocus, rootsInFocus } from '../focus'
import { neighbourOf } from '../neighbour'
import { goTo, showing } from '../selection'
import { announce, defineCommand, hasActive, onMap, refused } from './define-command'

/** The arrows: to the nearest card as seen on the screen. */
export const goLeft = go('left', 'ArrowLeft')
export const goRight = go('right', 'ArrowRight')
export const goUp = go('up', 'ArrowUp')
export const goDown = go('down', 'ArrowDown')

/** Shift with an arrow: the selection grows by the card, or gives back the one it leaves. */
export const extendLeft = extend('left', 'Shift+ArrowLeft')
export const extendRight = extend('right', 'Shift+ArrowRight')
export const extendUp = extend('up', 'Shift+ArrowUp')
export const extendDown = extend('down', 'Shift+ArrowDown')

export const goToFirstSibling = goToSibling('select.firstSibling', 'Home', 0)
export const goToLastSibling = goToSibling('select.lastSibling', 'End', -1)

/** Selects the Big O and brings it to the middle of the window. */
export const goToBigObjective = defineCommand({
  id: 'select.bigObjective',
  category: 'select',
  keybindings: onMap('Mod+Home'),
  run: (context) => {
    const root = firstBigObjective(context)
    if (root === null) return refused('noBigObjective')
    context.services.viewport.centre(root)
    return { type: 'session', patch: goTo(context, root) }
  },
})

function go(direction: Direction, key: string): Command {
  return defineCommand({
    id: `select.${direction}`,
    category: 'select',
    keybindings: onMap(key),
    listed: false,
    run: (context) => {
      const { active } = context.session.selection
      if (active === null) return startAt(context)
      const next = neighbourOf(context, active, direction)
      return next === null ? atEdge(direction) : { type: 'session', patch: goTo(context, next) }
    },
  })
}

function extend(direction: Direction, key: string): Command {
  return defineCommand({
    id: `select.extend${direction[0]?.toUpperCase() ?? ''}${direction.slice(1)}`,
    category: 'select',
    keybindings: onMap(key),
    listed: false,
    isEnabled: hasActive,
    run: (context) => {
      const { document, session } = context
      const { ids, active } = session.selection
      if (active === null) return refused('nothingSelected')
      const next = neighbourOf(context, active, direction)
      if (next === null) return atEdge(direction)
      const grown = ids.includes(next) ? ids.filter((id) => id !== active) : [...ids, next]
      const patch = showing(document, session.folded, { ids: grown, active: next })
      return { type: 'session', patch, announce: announce('selected', { count: grown.length }) }
    },
  })
}

function goToSibling(id: string, key: string, at: 0 | -1): Command {
  return defineCommand({
    id,
    category: 'select',
    keybindings: onMap(key),
    isEnabled: hasActive,
    run: (context) => {
      const { active } = context.session.selection
      const node = active === null ? undefined : context.document.node(active)
      const sibling = node === undefined ? undefined : siblingsInFocus(context, node.id).at(at)
      return sibling === undefined
        ? refused('nothingSelected')
        : { type: 'session', patch: goTo(context, sibling) }
    },
  })
}

/** With nothing selected an arrow enters the map at the Big O. */
function startAt(context: CommandContext): CommandOutcome {
  const root = firstBigObjective(context)
  return root === null ? refused('noBigObjective') : { type: 'session', patch: goTo(context, root) }
}

function siblingsInFocus({ document, session }: CommandContext, id: NodeId): readonly NodeId[] {
  return siblings(document, id).filter(
    (sibling) => isParked(document, sibling) || isInFocus(document, session.focusBranch, sibling),
  )
}

function firstBigObjective({ document, session }: CommandContext): NodeId | null {
  const roots = rootsInFocus(document, session.focusBranch)
  return roots.find((id) => document.node(id)?.kind === 'bigObjective') ?? roots[0] ?? null
}

function atEdge(direction: Direction): CommandOutcome {
  return { type: 'done', announce: announce('edge', { direction }) }
}
