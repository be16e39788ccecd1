import {
  createTransaction,
  isEmptyDiff,
  type DocumentDiff,
  type DomainError,
  type NodeId,
  type Offset,
} from '../../../domain'
import { err, ok, type Result, type Point } from '../../../lib'
import type { CommandContext } from '../../command'

/** As near as this to its place in line, in px of the map, a card falls back into it. */
const SNAP_DISTANCE_PX = 8

const IN_LINE: Offset = { away: 0, down: 0 }

/** The change that moves branches by a vector from where they stand, each with all below it; lines of a list stay in it. */
export function offsetNodes(
  context: CommandContext,
  ids: readonly NodeId[],
  by: Point,
): Result<DocumentDiff, DomainError> {
  const transaction = createTransaction(context.document)
  const { view } = context.services
  for (const id of ids) {
    if (view.standsInList?.(id)) continue
    const { away, down } = transaction.node(id)?.offset ?? IN_LINE
    const step = relativeToParent(context, id, by)
    transaction.patch('nodes', id, { offset: snapToLine({ away: away + step.away, down: down + step.down }) })
  }
  const diff = transaction.diff()
  return isEmptyDiff(diff) ? err({ code: 'nothingToDo' }) : ok(diff)
}

/** A vector of the screen as the node's parent sees it: the same offset serves either side of the Big O. */
function relativeToParent({ document, services }: CommandContext, id: NodeId, { x, y }: Point): Offset {
  if (document.meta.arrangement === 'topDown') return { away: y, down: x }
  return { away: services.view.growsLeft(id) ? -x : x, down: y }
}

function snapToLine({ away, down }: Offset): Offset | null {
  return Math.hypot(away, down) < SNAP_DISTANCE_PX
    ? null
    : { away: roundToTenth(away), down: roundToTenth(down) }
}

/** To a tenth of a px: what a card is placed by stays the same on the screen at every zoom. */
function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10
}
