import {
  demoteNode,
  moveAmongSiblings,
  promoteNode,
  setNodeFields,
  siblingsInColumn,
  type Direction,
  type NodeRecord,
} from '../../domain'
import type { CommandContext, CommandOutcome } from '../command'
import { showing, unfoldedDownTo } from '../selection'
import { announce, commit, defineCommand, hasTargets, onMap, refused, targets } from './define-command'

/** Alt+up: one place up among the siblings; repeated quickly, one step of undo. */
export const moveUp = reorder('node.moveUp', 'Alt+ArrowUp', -1)
export const moveDown = reorder('node.moveDown', 'Alt+ArrowDown', 1)

/** Alt+left and Alt+right: toward the Big O or away from it, as seen on the screen. */
export const moveLeft = changeLevel('node.moveLeft', 'Alt+ArrowLeft', 'left')
export const moveRight = changeLevel('node.moveRight', 'Alt+ArrowRight', 'right')

function reorder(id: string, key: string, by: -1 | 1) {
  return defineCommand({
    id,
    category: 'node',
    keybindings: onMap(key),
    isEnabled: (context) => hasTargets(context),
    run: (context) => {
      const ids = targets(context)
      return commit(moveAmongSiblings(context.document, { ids, by }), {
        mergeKey: `reorder:${ids.join(' ')}`,
        announce: announce(by < 0 ? 'movedUp' : 'movedDown'),
      })
    },
  })
}

function changeLevel(id: string, key: string, direction: Direction & ('left' | 'right')) {
  return defineCommand({
    id,
    category: 'node',
    keybindings: onMap(key),
    isEnabled: ({ session }) => session.selection.active !== null,
    run: (context) => {
      const { active } = context.session.selection
      const node = active === null ? undefined : context.document.node(active)
      if (node === undefined) return refused('nothingSelected')
      const away = context.services.geometry.growsLeft(node.id) === (direction === 'left')
      return away ? demote(context, node) : promote(context, node)
    },
  })
}

function promote(context: CommandContext, node: NodeRecord): CommandOutcome {
  if (standsBesideBigObjective(context, node)) return changeSide(context, node)
  return commit(promoteNode(context.document, { id: node.id }), {
    patch: showing(context.document, context.session.folded, context.session.selection),
    announce: announce('promoted'),
  })
}

function demote(context: CommandContext, node: NodeRecord): CommandOutcome {
  const { document, session } = context
  const column = siblingsInColumn(document, node.id)
  const newParent = column[column.indexOf(node.id) - 1] ?? null
  return commit(demoteNode(document, { id: node.id }), {
    patch: { folded: unfoldedDownTo(document, session.folded, newParent) },
    announce: announce('demoted'),
  })
}

/** A child of the Big O has nowhere to rise; going on in that direction brings it to the other side. */
function changeSide({ document }: CommandContext, node: NodeRecord): CommandOutcome {
  const side = node.side === 'start' ? 'end' : 'start'
  return commit(setNodeFields(document, { ids: [node.id], fields: { side } }), {
    announce: announce('otherSide'),
  })
}

function standsBesideBigObjective({ document }: CommandContext, node: NodeRecord): boolean {
  const parent = node.parentId === null ? undefined : document.node(node.parentId)
  return parent?.kind === 'bigObjective' && document.meta.arrangement === 'bothSides'
}
