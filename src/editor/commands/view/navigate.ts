import { isParked, siblings, type NodeId, ROOT_KIND } from '../../../domain'
import type { Direction } from '../../../lib'
import type { Command, CommandContext, CommandOutcome } from '../../command'
import type { CommandId } from '../../command-ids'
import type { Message } from '../../messages'
import { isInFocusBranch, visibleRoots } from '../../selectors/focus-branch'
import { neighbourOf } from './neighbour'
import { selectAndReveal, selectOnly, revealSelection } from '../../session/selection'
import type { Selection } from '../../session/session'
import { announce, defineCommand, hasActive, onMap, refused } from '../define-command'

/** The arrows: to the nearest card as seen on the screen. */
export const goLeft = go('left', 'ArrowLeft')
export const goRight = go('right', 'ArrowRight')
export const goUp = go('up', 'ArrowUp')
export const goDown = go('down', 'ArrowDown')

/** Shift with an arrow: adds the next card to the selection, or removes the one it leaves. */
export const extendLeft = extend('left', 'Shift+ArrowLeft')
export const extendRight = extend('right', 'Shift+ArrowRight')
export const extendUp = extend('up', 'Shift+ArrowUp')
export const extendDown = extend('down', 'Shift+ArrowDown')

/** Mod with an arrow: the focus goes on and the selection stays, so that cards here and there can be taken in. */
export const moveFocusLeft = moveFocus('left', 'Mod+ArrowLeft')
export const moveFocusRight = moveFocus('right', 'Mod+ArrowRight')
export const moveFocusUp = moveFocus('up', 'Mod+ArrowUp')
export const moveFocusDown = moveFocus('down', 'Mod+ArrowDown')

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
    context.services.view.reveal(root, { block: 'center' })
    return { type: 'session', patch: selectAndReveal(context, root) }
  },
})

function go(direction: Direction, key: string): Command {
  return stepCommand(direction, {
    id: `select.${direction}`,
    key,
    select: (_selection, next) => selectOnly(next),
  })
}

function extend(direction: Direction, key: string): Command {
  return stepCommand(direction, {
    id: `select.extend${inId(direction)}`,
    key,
    isEnabled: hasActive,
    announceSelection: ({ ids }) => announce('selected', { count: ids.length }),
    select: ({ ids, active }, next) => ({
      ids: ids.includes(next) ? ids.filter((id) => id !== active) : [...ids, next],
      active: next,
    }),
  })
}

function moveFocus(direction: Direction, key: string): Command {
  return stepCommand(direction, {
    id: `select.moveFocus${inId(direction)}`,
    key,
    select: ({ ids }, next) => ({ ids, active: next }),
  })
}

/** The direction as a part of an id, e.g. `Left`. */
function inId<D extends Direction>(direction: D): Capitalize<D> {
  return (direction.charAt(0).toUpperCase() + direction.slice(1)) as Capitalize<D>
}

interface Step {
  readonly id: CommandId
  readonly key: string
  readonly isEnabled?: Command['isEnabled']
  /** What is selected when the focus has come to the next card. */
  readonly select: (selection: Selection, next: NodeId) => Selection
  readonly announceSelection?: (selection: Selection) => Message
}

/** The focus goes on to the nearest card as seen on the screen; at the edge of the map that is said. */
function stepCommand(direction: Direction, step: Step): Command {
  const { id, key, isEnabled = () => true, select, announceSelection } = step
  return defineCommand({
    id,
    category: 'select',
    keybindings: onMap(key),
    listed: false,
    isEnabled,
    run: (context) => {
      const { document, session } = context
      const { active } = session.selection
      if (active === null) return enterMap(context)
      const next = neighbourOf(context, active, direction)
      if (next === null) return announceEdge(direction)
      const selection = select(session.selection, next)
      const patch = revealSelection(document, session.folded, selection)
      return { type: 'session', patch, ...(announceSelection && { announce: announceSelection(selection) }) }
    },
  })
}

function goToSibling(id: CommandId, key: string, at: 0 | -1): Command {
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
        : { type: 'session', patch: selectAndReveal(context, sibling) }
    },
  })
}

/** With nothing selected an arrow enters the map at the Big O. */
function enterMap(context: CommandContext): CommandOutcome {
  const root = firstBigObjective(context)
  return root === null
    ? refused('noBigObjective')
    : { type: 'session', patch: selectAndReveal(context, root) }
}

function siblingsInFocus({ document, session }: CommandContext, id: NodeId): readonly NodeId[] {
  return siblings(document, id).filter(
    (sibling) => isParked(document, sibling) || isInFocusBranch(document, session.focusBranch, sibling),
  )
}

function firstBigObjective({ document, session }: CommandContext): NodeId | null {
  const roots = visibleRoots(document, session.focusBranch)
  return roots.find((id) => document.node(id)?.kind === ROOT_KIND) ?? roots[0] ?? null
}

function announceEdge(direction: Direction): CommandOutcome {
  return { type: 'done', announce: announce('edge', { direction }) }
}
