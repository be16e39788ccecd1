import type { HTMLAttributes } from 'react'
import type { NodeId } from '../../domain'
import type { VisibleCard } from '../../layout'
import type { CardNode } from './cards/map-card'

/** React Flow calls every node "node"; ours have names and roles of their own. */
const NO_DESCRIPTION: Pick<HTMLAttributes<HTMLDivElement>, 'aria-roledescription'> = {
  'aria-roledescription': undefined,
}

function flowNode({ id, rect: { x, y, width, height } }: VisibleCard<NodeId>): CardNode {
  return {
    id,
    type: 'card',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    data: { id },
    draggable: false,
    selectable: false,
    focusable: false,
    style: { pointerEvents: 'all' },
    domAttributes: NO_DESCRIPTION,
  }
}

function isSame(node: CardNode, { rect }: VisibleCard<NodeId>): boolean {
  const { position, width, height } = node
  return position.x === rect.x && position.y === rect.y && width === rect.width && height === rect.height
}

/**
 * Makes React Flow's nodes of cards. A card that has not moved keeps its object, so that React Flow skips it;
 * sizes are given beforehand, so that nothing is rendered only to be measured. Cards stand in the order in which they
 * came: an element that changed its place among the others would be laid out again with all it holds.
 */
export function createFlowNodes(): (cards: readonly VisibleCard<NodeId>[]) => CardNode[] {
  const nodes = new Map<NodeId, CardNode>()
  return (cards) => {
    const shown = new Set(cards.map(({ id }) => id))
    for (const id of nodes.keys()) if (!shown.has(id)) nodes.delete(id)
    for (const card of cards) {
      const known = nodes.get(card.id)
      if (known === undefined || !isSame(known, card)) nodes.set(card.id, flowNode(card))
    }
    return [...nodes.values()]
  }
}
