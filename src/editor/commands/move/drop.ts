import {
  createTransaction,
  isEmptyDiff,
  moveNodes,
  topmost,
  type DocumentDiff,
  type DocumentReader,
  type DomainError,
  type MoveNodesArgs,
  type NodeId,
} from '../../../domain'
import { err, ok, type Result, type Point } from '../../../lib'
import type { CommandContext } from '../../command'
import { offsetNodes } from './offset-nodes'
import { isSelected, unfoldPathTo } from '../../session/selection'
import type { SessionPatch } from '../../session/session'
import {
  announce,
  commit,
  defineCommand,
  hasTargets,
  placeAfter,
  targets,
  titleOf,
  type OnNodes,
} from '../define-command'

/**
 * Puts branches below a node (null: among the roots), in line with its other children: from elsewhere on the map,
 * from another place among their siblings, from where they were placed by hand, or out of the parking lot.
 */
export const drop = defineCommand<MoveNodesArgs>({
  id: 'node.drop',
  category: 'node',
  listed: false,
  isEnabled: hasTargets,
  run: (context, args) => {
    const ids = topmost(context.document, targets(context, args))
    const folded = unfoldPathTo(context.document, context.session.folded, args.parentId)
    const moved = moveInLine(context, { ...args, ids })
    return commit(moved, {
      patch: { ...selectDropped(context, ids), folded },
      announce: announce('dropped', {
        count: ids.length,
        parent: titleOf(context.document, args.parentId),
        ...placeAfter(context.document, ids, moved),
      }),
    })
  },
})

/** Places branches by hand: each stands away by a vector, in px of the map, from where it stood. */
export const placeByHand = defineCommand<OnNodes & { readonly by: Point }>({
  id: 'node.placeByHand',
  category: 'node',
  listed: false,
  isEnabled: hasTargets,
  run: (context, args) => {
    const ids = topmost(context.document, targets(context, args))
    return commit(offsetNodes(context, ids, args.by), {
      patch: selectDropped(context, ids),
      announce: announce('placedByHand', { count: ids.length }),
    })
  },
})

/** The move, and whatever stood out of line stands in line again. */
function moveInLine({ document }: CommandContext, move: MoveNodesArgs): Result<DocumentDiff, DomainError> {
  const transaction = createTransaction(document)
  if (!areAllChildren(document, move)) {
    const moved = moveNodes(document, move)
    if (!moved.ok && moved.error.code !== 'nothingToDo') return moved
    if (moved.ok) transaction.apply(moved.value)
  }
  for (const id of move.ids) transaction.patch('nodes', id, { offset: null })
  const diff = transaction.diff()
  return isEmptyDiff(diff) ? err({ code: 'nothingToDo' }) : ok(diff)
}

/** Dropped on their own parent, nodes keep their places among its children. */
function areAllChildren(document: DocumentReader, { ids, parentId, after, side }: MoveNodesArgs): boolean {
  if (after !== undefined || side !== undefined) return false
  return ids.map((id) => document.node(id)).every((node) => node?.parentId === parentId && !node.parked)
}

/** What was dragged is selected; a selection that holds all of it stays. */
function selectDropped({ session }: CommandContext, ids: readonly NodeId[]): SessionPatch {
  const { selection } = session
  return ids.every((id) => isSelected(selection, id))
    ? {}
    : { selection: { ids, active: ids.at(-1) ?? null } }
}
