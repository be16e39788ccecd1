import {
  effortFamily,
  movedShares,
  setEffort as setEffortOf,
  setShares,
  sharesByRank,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
  type Shares,
} from '../../../domain'
import { activeNode, announce, commit, defineCommand, refused } from '../define-command'

interface SetEffortArgs {
  readonly id: NodeId
  /** Share among the siblings, 0 to 100; null: not said. */
  readonly effort: number | null
  /** The shares from before a number was typed digit by digit. */
  readonly from?: Shares
  readonly mergeKey: string
}

/** Says how much of the effort goes to a node; its unlocked siblings absorb the difference. */
export const setEffort = defineCommand<SetEffortArgs>({
  id: 'node.setEffort',
  category: 'node',
  listed: false,
  run: ({ document }, { mergeKey, ...share }) => commit(setEffortOf(document, share), { mergeKey }),
})

interface MoveEffortArgs {
  readonly from: NodeRecord
  readonly to: NodeRecord
  /** What goes from one to the other, in percent; negative: back. */
  readonly percent: number
  readonly mergeKey: string
}

/** Moves effort from one node to its neighbour, as far as it has some. */
export const moveEffort = defineCommand<MoveEffortArgs>({
  id: 'node.moveEffort',
  category: 'node',
  listed: false,
  run: ({ document }, { from, to, percent, mergeKey }) =>
    commit(setShares(document, { shares: movedShares(from, to, percent) }), { mergeKey }),
})

/** Shares the effort of the active node out among its children, else that of its parent: the first gets most. */
export const shareEffortByRank = defineCommand<{ readonly parentId: NodeId } | undefined>({
  id: 'node.shareEffortByRank',
  category: 'node',
  isEnabled: (context, args) =>
    familyOf(context.document, args?.parentId ?? activeNode(context)?.id).length > 1,
  run: (context, args) => {
    const { document } = context
    const shares = sharesByRank(familyOf(document, args?.parentId ?? activeNode(context)?.id))
    if (shares === null) return refused('noEffortLeft')
    return commit(setShares(document, { shares }), { announce: announce('effortShared') })
  },
})

/** The children of a node that share its effort; of one without such children, the node and its siblings. */
function familyOf(document: DocumentReader, id: NodeId | undefined): readonly NodeRecord[] {
  const node = id === undefined ? undefined : document.node(id)
  if (node === undefined) return []
  const children = effortFamily(document, node.id)
  return children.length > 1 || node.parentId === null ? children : effortFamily(document, node.parentId)
}
