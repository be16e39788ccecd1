import { isParked, siblings, type NodeId } from '../../../domain'
import type { Direction } from '../../../lib'
import type { CommandContext } from '../../command'
import { isInFocusBranch } from '../../selectors/focus-branch'
import { visibleChildren } from '../../selectors/visible'

/** The next node in a direction: as the cards lie, and where none lies there, as the tree grows, except at the ends of a list; never out of focus. */
export function neighbourOf(context: CommandContext, id: NodeId, direction: Direction): NodeId | null {
  const { document, services, session } = context
  const isAlong = direction === 'up' || direction === 'down'
  const isListed = services.view.isOneColumn === true && isAlong
  const seen = services.view.neighbour(id, direction)
  const next = seen ?? (isListed ? null : neighbourInTree(context, id, direction))
  const leaves =
    next !== null && !isParked(document, next) && !isInFocusBranch(document, session.focusBranch, next)
  return leaves ? null : next
}

function neighbourInTree(context: CommandContext, id: NodeId, direction: Direction): NodeId | null {
  const { document, session, services } = context
  if (document.meta.arrangement === 'topDown') {
    if (direction === 'up') return document.node(id)?.parentId ?? null
    if (direction === 'down') return visibleChildren(document, session.folded, id)[0] ?? null
    return siblingOf(context, id, direction === 'left' ? -1 : 1)
  }
  if (direction === 'up') return siblingOf(context, id, -1)
  if (direction === 'down') return siblingOf(context, id, 1)
  const parentId = document.node(id)?.parentId ?? null
  const toward = services.view.growsLeft(id) === (direction === 'right')
  return parentId !== null && toward ? parentId : (childrenOn(context, id, direction)[0] ?? null)
}

/** Around the Big O only the children on that side lie in that direction. */
function childrenOn(
  { document, session, services }: CommandContext,
  id: NodeId,
  direction: Direction,
): readonly NodeId[] {
  const left = direction === 'left'
  return visibleChildren(document, session.folded, id).filter(
    (child) => services.view.growsLeft(child) === left,
  )
}

function siblingOf({ document }: CommandContext, id: NodeId, by: -1 | 1): NodeId | null {
  const family = siblings(document, id)
  return family[family.indexOf(id) + by] ?? null
}
