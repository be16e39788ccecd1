import {
  ancestors,
  diffBetween,
  extractBranches,
  KINDS,
  mapRoots,
  pasteBranches,
  walkBranch,
  type DocumentContent,
  type DocumentReader,
  type NodeId,
} from '../../../domain'
import { revealSelection } from '../../session/selection'
import type { CommandContext } from '../../command'
import { announce, commit, defineCommand, refused } from '../define-command'

/** Makes the whole map what it was at a restore point, as one step of undo. */
export const restoreMap = defineCommand<{ readonly content: DocumentContent }>({
  id: 'map.restore',
  category: 'map',
  listed: false,
  run: ({ document }, { content }) => ({
    type: 'commit',
    diff: diffBetween(document, content),
    announce: announce('restored'),
    toast: { key: 'editor.toast.restored' },
  }),
})

interface CopyBackArgs {
  /** The map as it was. */
  readonly from: DocumentReader
  readonly id: NodeId
}

/**
 * Copies a card with its branch from an earlier state of the map to where it stood: below its parent, or the nearest
 * card above that is still there. One that the map still has stays, and gets a copy beside it.
 */
export const copyBack = defineCommand<CopyBackArgs>({
  id: 'map.copyBack',
  category: 'map',
  listed: false,
  run: (context, { from, id }) => {
    const node = from.node(id)
    if (node === undefined) return refused('notFound')
    const { document, services } = context
    const parentId = placeOf(context, from, id)
    const copied = pasteBranches(document, {
      content: extractBranches(from, [id]),
      parentId,
      newId: () => services.ids.node(),
    })
    if (!copied.ok) return commit(copied)
    const added = [...(copied.value.nodes?.added.values() ?? [])]
    const top = added.find((each) => each.parentId === parentId)?.id ?? null
    return commit(copied, {
      patch: {
        ...revealSelection(document, context.session.folded, { ids: top ? [top] : [], active: top }),
      },
      announce: announce('copiedBack', { count: [...walkBranch(from, id)].length }),
    })
  },
})

/** The nearest card that stood above and is still there; null for a Big O, else the first one. */
function placeOf({ document }: CommandContext, from: DocumentReader, id: NodeId): NodeId | null {
  const above = ancestors(from, id).find((step) => document.node(step) !== undefined)
  if (above !== undefined) return above
  const kind = from.node(id)?.kind
  const isRoot = kind !== undefined && KINDS[kind].hasSides
  return isRoot ? null : (mapRoots(document)[0] ?? null)
}
