import {
  isParked,
  mapRoots,
  parkBranches,
  setParkedReason as setParkedReasonOf,
  topmost,
  unparkBranches,
  type NodeId,
} from '../../../domain'
import { selectAndReveal } from '../../session/selection'
import {
  announce,
  commit,
  defineCommand,
  hasTargets,
  refused,
  targets,
  type OnNodes,
  onMap,
} from '../define-command'
import { selectionWithout } from '../edit/delete-nodes'

/** Puts branches into the parking lot, with a reason if there is one to give; kind and fields stay. */
export const park = defineCommand<(OnNodes & { readonly reason?: string }) | undefined>({
  id: 'node.park',
  category: 'node',
  keybindings: onMap('Alt+P'),
  isEnabled: (context, args) => targets(context, args).some((id) => !isParked(context.document, id)),
  run: (context, args) => {
    const { document } = context
    const ids = topmost(document, targets(context, args)).filter((id) => !isParked(document, id))
    const count = ids.length
    return commit(parkBranches(document, { ids, reason: args?.reason ?? '' }), {
      patch: { ...selectionWithout(context, ids), parkingLotOpen: true },
      announce: announce('parked', { count }),
      toast: { key: 'editor.toast.parked', data: { count } },
    })
  },
})

/** Brings parked branches back under a node; without one, under the first Big O. */
export const unpark = defineCommand<(OnNodes & { readonly parentId?: NodeId }) | undefined>({
  id: 'node.unpark',
  category: 'node',
  isEnabled: (context, args) => targets(context, args).some((id) => isParked(context.document, id)),
  run: (context, args) => {
    const { document } = context
    const ids = topmost(document, targets(context, args)).filter((id) => isParked(document, id))
    const parentId = args?.parentId ?? mapRoots(document)[0]
    if (parentId === undefined || !hasTargets(context, args)) return refused('noBigObjective')
    return commit(unparkBranches(document, { ids, parentId }), {
      patch: { ...selectAndReveal(context, parentId), selection: { ids, active: ids.at(-1) ?? null } },
      announce: announce('unparked', { count: ids.length }),
    })
  },
})

/** Says why a branch lies in the parking lot. */
export const setParkedReason = defineCommand<{
  readonly id: NodeId
  readonly reason: string
  readonly mergeKey?: string
}>({
  id: 'node.setParkedReason',
  category: 'node',
  listed: false,
  run: ({ document }, { id, reason, mergeKey }) =>
    commit(setParkedReasonOf(document, { id, reason }), mergeKey === undefined ? {} : { mergeKey }),
})
