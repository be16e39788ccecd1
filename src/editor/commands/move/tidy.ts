import { setNodeFields, topmost, walkBranch, type DocumentReader, type NodeId } from '../../../domain'
import type { CommandContext, CommandOutcome } from '../../command'
import { announce, commit, defineCommand, hasTargets, targets, type OnNodes } from '../define-command'

/** Takes back every place given by hand, of the selected branches or, with nothing selected, of the whole map. */
export const tidy = defineCommand<OnNodes | undefined>({
  id: 'node.tidy',
  category: 'node',
  run: (context, args) => {
    const roots = targets(context, args)
    return clearOffsets(context, branches(context.document, roots.length > 0 ? roots : allRoots(context)))
  },
})

/** Puts the selected nodes back in line; what was placed by hand below them stays so. */
export const tidyNode = defineCommand<OnNodes | undefined>({
  id: 'node.tidyNode',
  category: 'node',
  isEnabled: hasTargets,
  run: (context, args) => clearOffsets(context, targets(context, args)),
})

/** Takes back every place given by hand, whatever is selected. */
export const tidyAll = defineCommand({
  id: 'map.tidyAll',
  category: 'map',
  run: (context) => clearOffsets(context, branches(context.document, allRoots(context))),
})

function clearOffsets({ document }: CommandContext, candidates: readonly NodeId[]): CommandOutcome {
  const ids = candidates.filter((id) => (document.node(id)?.offset ?? null) !== null)
  if (ids.length === 0) return { type: 'done', announce: announce('alreadyTidy') }
  return commit(setNodeFields(document, { ids, fields: { offset: null } }), {
    announce: announce('tidied', { count: ids.length }),
  })
}

function allRoots({ document }: CommandContext): readonly NodeId[] {
  return document.children(null)
}

function branches(document: DocumentReader, roots: readonly NodeId[]): readonly NodeId[] {
  return topmost(document, roots).flatMap((root) => [...walkBranch(document, root)])
}
