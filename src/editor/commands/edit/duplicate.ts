import { duplicateBranches } from '../../../domain'
import { announce, commit, defineCommand, hasTargets, onMap, targets, type OnNodes } from '../define-command'

/** Copies branches, each beside its original, and selects the copies. */
export const duplicate = defineCommand<OnNodes | undefined>({
  id: 'node.duplicate',
  category: 'node',
  keybindings: onMap('Mod+D'),
  isEnabled: hasTargets,
  run: (context, args) => {
    const { document, services } = context
    const result = duplicateBranches(document, {
      ids: targets(context, args),
      newId: () => services.ids.node(),
    })
    if (!result.ok) return commit(result)
    const added = result.value.nodes?.added ?? new Map<string, never>()
    const copies = [...added.values()].filter(({ parentId }) => parentId === null || !added.has(parentId))
    const ids = copies.map(({ id }) => id)
    return commit(result, {
      patch: { selection: { ids, active: ids.at(-1) ?? null } },
      announce: announce('duplicated', { count: added.size }),
    })
  },
})
